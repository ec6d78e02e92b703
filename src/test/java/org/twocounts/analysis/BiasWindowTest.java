package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BiasWindowTest {
  private static List<BiasWindow> endingWith(int last) {
    return BiasWindow.endingWith(last, TheRecord.record(), TippingOptions.STANDARD);
  }

  @Test
  void they_begin_with_every_election_since_1856_and_end_with_the_same() {
    List<BiasWindow> windows = endingWith(2016);
    assertThat(windows).hasSize(41);
    assertThat(windows).extracting(BiasWindow::to).containsOnly(2016);
    assertThat(windows.get(0).from()).isEqualTo(1856);
    assertThat(windows.get(0).size()).isEqualTo(41);
    assertThat(windows.get(40).from()).isEqualTo(2016);
    assertThat(windows.get(40).size()).isEqualTo(1);
  }

  @Test
  void the_last_is_the_bias_of_one_election() {
    BiasWindow alone = endingWith(2016).get(40);
    assertThat(alone.mean()).isEqualTo(alone.elections().get(0).bias());
    assertThat(alone.towards()).contains("Republican");
  }

  /** The mean of 1952 to 2016 has another sign than that of 1948 to 2016. */
  @Test
  void one_election_more_at_the_start_turns_the_mean() {
    var byStart =
        endingWith(2016).stream().collect(Collectors.toMap(BiasWindow::from, window -> window));
    assertThat(byStart.get(1948).towards()).contains("Republican");
    assertThat(byStart.get(1952).towards()).contains("Democratic");
    assertThat(byStart.get(1948).mean() * 18)
        .isCloseTo(
            byStart.get(1952).mean() * 17 + byStart.get(1948).elections().get(0).bias(),
            within(1e-9));
  }

  @Test
  void there_is_none_before_todays_parties_and_none_of_no_election() {
    assertThat(endingWith(1852)).isEmpty();
    assertThatThrownBy(() -> new BiasWindow(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mean of no election");
  }
}
