package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.HouseSizes.AtSize;

/** Neubauer and Zeitlin 2003. */
class HouseSizesTest {
  private static HouseSizes of2000(int to) {
    return HouseSizes.of(
        TheRecord.record(),
        TheRecord.election(2000),
        Optional.empty(),
        new HouseSizes.Range(Optional.empty(), to));
  }

  @Test
  void Bush_wins_2000_in_every_house_up_to_490() {
    List<AtSize> sizes = of2000(490).sizes();
    assertThat(sizes.get(0).house()).isEqualTo(50);
    assertThat(sizes).hasSize(441).allMatch(s -> s.winner().equals(Optional.of("George W. Bush")));
  }

  @Test
  void the_first_tie_of_2000_is_in_a_house_of_491() {
    List<AtSize> sizes = of2000(491).sizes();
    AtSize tied = sizes.get(sizes.size() - 1);
    assertThat(tied.winner()).isEmpty();
    assertThat(tied.electors().get("Al Gore")).isEqualTo(tied.electors().get("George W. Bush"));
    assertThat(tied.tie()).isEmpty();
  }

  @Test
  void Gore_wins_2000_in_every_house_from_656() {
    List<AtSize> sizes = of2000(3000).sizes();
    assertThat(sizes.subList(656 - 50, sizes.size()))
        .allMatch(s -> s.winner().equals(Optional.of("Al Gore")));
    assertThat(sizes.get(655 - 50).winner()).isNotEqualTo(Optional.of("Al Gore"));
  }

  @Test
  void the_house_as_it_was_gives_the_electors_as_they_were() {
    AtSize house = of2000(435).sizes().get(435 - 50);
    assertThat(house.electors())
        .containsEntry("Al Gore", 267L)
        .containsEntry("George W. Bush", 271L);
    assertThat(house.all()).isEqualTo(538);
  }

  @Test
  void spans_cover_every_size_once() {
    List<HouseSizes.Span> spans = of2000(700).spans();
    assertThat(spans.get(0)).isEqualTo(new HouseSizes.Span(50, 490, Optional.of("George W. Bush")));
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to() + 1);
      assertThat(spans.get(i).winner()).isNotEqualTo(spans.get(i - 1).winner());
    }
    assertThat(spans.get(spans.size() - 1).to()).isEqualTo(700);
  }
}
