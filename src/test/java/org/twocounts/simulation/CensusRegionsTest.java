package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.State;

class CensusRegionsTest {
  private static final List<String> CODES =
      TheRecord.record().states().stream().map(State::state).toList();

  @Test
  void every_state_of_the_record_has_a_region_and_a_division() {
    assertThat(CODES)
        .isNotEmpty()
        .noneMatch(c -> CensusRegions.region(c).equals(CensusRegions.ELSEWHERE))
        .noneMatch(c -> CensusRegions.division(c).equals(CensusRegions.ELSEWHERE));
  }

  /** The sizes that the Census Bureau gives, with the District of Columbia. */
  @Test
  void four_regions_and_nine_divisions() {
    assertThat(count(CODES.stream().collect(Collectors.groupingBy(CensusRegions::region))))
        .isEqualTo(Map.of("Northeast", 9, "Midwest", 12, "South", 17, "West", 13));
    assertThat(count(CODES.stream().collect(Collectors.groupingBy(CensusRegions::division))))
        .containsEntry("New England", 6)
        .containsEntry("Middle Atlantic", 3)
        .containsEntry("South Atlantic", 9)
        .containsEntry("Mountain", 8)
        .hasSize(9);
  }

  @Test
  void a_division_lies_in_one_region() {
    CODES.stream()
        .collect(Collectors.groupingBy(CensusRegions::division))
        .forEach(
            (division, codes) ->
                assertThat(new TreeSet<>(codes.stream().map(CensusRegions::region).toList()))
                    .as(division)
                    .hasSize(1));
  }

  @Test
  void states_that_the_bureau_does_not_know_are_elsewhere_together() {
    assertThat(CensusRegions.of("AA")).isEqualTo(CensusRegions.ELSEWHERE);
    assertThat(CensusRegions.region("ZZ")).isEqualTo(CensusRegions.ELSEWHERE);
  }

  private static Map<String, Integer> count(Map<String, List<String>> groups) {
    return groups.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
  }
}
