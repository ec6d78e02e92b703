package org.twocounts.analysis.fewest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

class PickedUnitsTest {
  private static final ElectionRecord RECORD = SixtyElections.record();

  @ParameterizedTest
  @ValueSource(ints = {1824, 1860, 1876, 1912, 1960, 1992, 2000, 2024})
  void the_units_of_the_least_winning_share_cost_that_share(int year) {
    Election election = RECORD.getElection(year);
    LeastWinningShare least = LeastWinningShare.of(RECORD, election, Electorate.VOTES);
    Set<String> units = least.units().stream().map(TakenUnit::unit).collect(Collectors.toSet());
    PickedUnits picked = PickedUnits.of(election, units);
    assertThat(picked.share()).isEqualTo(least.share());
    assertThat(picked.electors()).isEqualTo(least.electors());
    assertThat(picked.isEnough()).isTrue();
  }

  @Test
  void a_unit_without_electors_is_refused() {
    assertThatThrownBy(() -> PickedUnits.of(RECORD.getElection(1824), Set.of("TX")))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("TX chose no electors in 1824");
  }
}
