package org.twocounts.analysis.fewest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

class PickedFlipsTest {
  private static final ElectionRecord RECORD = SixtyElections.record();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "1828, ELECT", "1860, ELECT", "1860, DENY", "1876, ELECT", "1876, DENY", "1892, ELECT",
    "1912, ELECT", "1912, DENY", "1960, ELECT", "1968, DENY", "2000, ELECT", "2024, ELECT"
  })
  void the_units_of_the_smallest_flip_cost_its_voters_and_reach_the_goal(int year, FlipGoal goal) {
    Election election = RECORD.getElection(year);
    SmallestFlip smallest = SmallestFlip.of(election, goal, ThirdPartyUnits.FLIP, Optional.empty());
    PickedFlips picked =
        PickedFlips.of(
            election,
            goal,
            smallest.units().stream().map(TakenUnit::unit).collect(Collectors.toSet()));
    assertThat(picked.voters()).isEqualTo(smallest.voters());
    assertThat(picked.electors()).isEqualTo(smallest.electors());
    assertThat(picked.needed()).isEqualTo(smallest.needed());
    assertThat(picked.isEnough()).isTrue();
  }

  @Test
  void nothing_picked_changes_nothing() {
    PickedFlips picked = PickedFlips.of(RECORD.getElection(1960), FlipGoal.ELECT, Set.of());
    assertThat(picked.voters()).isZero();
    assertThat(picked.isEnough()).isFalse();
  }

  @Test
  void each_unit_that_can_be_flipped_can_be_picked_and_no_other() {
    Election election = RECORD.getElection(1960);
    Set<String> units =
        PickedFlips.each(election, FlipGoal.ELECT).stream()
            .map(TakenUnit::unit)
            .collect(Collectors.toSet());
    assertThat(units).contains("IL", "MO", "MS").doesNotContain("CA", "OH");
    assertThat(PickedFlips.of(election, FlipGoal.ELECT, units).units()).hasSameSizeAs(units);
    assertThatThrownBy(() -> PickedFlips.of(election, FlipGoal.ELECT, Set.of("IL", "CA")))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("1960: no change of voters takes CA");
  }

  @Test
  void an_election_without_an_electoral_winner_has_nothing_to_flip() {
    assertThatThrownBy(() -> PickedFlips.each(RECORD.getElection(1824), FlipGoal.ELECT))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageContaining("no candidate won a majority of electors");
  }
}
