package org.twocounts.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTest {
  @Test
  void the_last_of_several_stands_after_and() {
    assertThat(Joined.of(List.of())).isEmpty();
    assertThat(Joined.of(List.of("Ohio"))).isEqualTo("Ohio");
    assertThat(Joined.of(List.of("Ohio", "Maine"))).isEqualTo("Ohio and Maine");
    assertThat(Joined.of(List.of("Ohio", "Maine", "Texas"))).isEqualTo("Ohio, Maine and Texas");
  }
}
