package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final List<Object> asked = new ArrayList<>();
  private final Kept<List<Integer>, List<Integer>> kept =
      new Kept<>(
          source -> {
            asked.add(source);
            return List.copyOf(source.subList(0, 1));
          });

  @Test
  void a_finding_is_found_once() {
    List<Integer> source = new ArrayList<>(List.of(1800, 1824));
    List<Integer> first = kept.of(source);
    assertThat(kept.of(source)).isSameAs(first);
    assertThat(asked).hasSize(1);
  }

  @Test
  void what_is_equal_is_not_the_same() {
    List<Integer> source = new ArrayList<>(List.of(1800, 1824));
    List<Integer> equal = new ArrayList<>(source);
    assertThat(kept.of(source)).isNotSameAs(kept.of(equal)).isEqualTo(kept.of(equal));
    assertThat(asked).hasSizeGreaterThanOrEqualTo(2);
  }

  /** More than there are places for, so that many share one. */
  @Test
  void each_has_its_own_finding_however_many_there_are() {
    List<List<Integer>> sources = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      sources.add(new ArrayList<>(List.of(i)));
    }
    for (int turn = 0; turn < 2; turn++) {
      for (List<Integer> source : sources) {
        assertThat(kept.of(source)).isEqualTo(source);
      }
    }
  }
}
