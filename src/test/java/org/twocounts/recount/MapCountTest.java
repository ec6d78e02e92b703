package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapCountTest {
  @Test
  void a_side_with_more_than_half_has_a_majority() {
    assertThat(MapCount.of("unit\tAA\t6\tReds\nunit\tBB\t5\tBlues").lines())
        .containsExactly(
            "all\t11",
            "majority\t6",
            "open\t0",
            "side\tReds\t6\ta majority",
            "side\tBlues\t5\tcannot reach a majority",
            "decision\tReds has a majority: 6 of 11 electors.");
  }

  @Test
  void half_each_is_left_to_the_house() {
    assertThat(MapCount.of("unit\tAA\t5\tReds\nunit\tBB\t5\tBlues").lines())
        .contains(
            "decision\tNobody can reach 6 of 10 electors: the House of Representatives would"
                + " choose, one vote a state.");
  }

  @Test
  void units_of_nobody_yet_leave_it_open() {
    assertThat(MapCount.of("unit\tAA\t5\tReds\nunit\tBB\t5").lines())
        .contains("open\t5", "side\tReds\t5\tneeds 1 more")
        .contains("decision\tOpen: 6 of 10 electors are a majority.");
  }
}
