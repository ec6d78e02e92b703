package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;

class DisputedElectorsTest {
  @Test
  void twenty_votes_of_four_states_decided_1876() {
    DisputedElectors of1876 = DisputedElectors.of(TheRecord.election(1876));
    assertThat(of1876.byState()).isEqualTo(Map.of("FL", 4, "LA", 8, "OR", 1, "SC", 7));
    assertThat(of1876.total()).isEqualTo(20);
    assertThat(of1876.rival()).contains("Samuel J. Tilden");
    assertThat(of1876.isDecisive()).isTrue();
  }

  /** Missouri 1820, Michigan 1836, Hawaii 1960 and others made no difference. */
  @Test
  void no_other_election_was_decided_by_disputed_electors() {
    List<Integer> decided =
        TheRecord.record().elections().stream()
            .filter(e -> DisputedElectors.of(e).isDecisive())
            .map(Election::year)
            .toList();
    assertThat(decided).containsExactly(1876);
    assertThat(DisputedElectors.of(TheRecord.election(1820)).total()).isEqualTo(3);
  }

  @Test
  void votes_for_the_loser_are_not_among_them() {
    assertThat(DisputedElectors.of(TheRecord.election(1880)).byState()).isEmpty();
  }

  /** Votes whose state a record does not name are disputed all the same. */
  @Test
  void votes_without_a_state_count_among_them() {
    Election known = TheRecord.election(1876);
    List<IrregularElectors> withoutOregon =
        known.irregularElectors().stream()
            .map(i -> i.state().equals(Optional.of("OR")) ? withoutState(i) : i)
            .toList();
    DisputedElectors disputed = DisputedElectors.of(AnElection.with(known, withoutOregon));
    assertThat(disputed.total()).isEqualTo(20);
    assertThat(disputed.byState()).doesNotContainKey("OR");
    assertThat(disputed.isDecisive()).isTrue();
  }

  private static IrregularElectors withoutState(IrregularElectors i) {
    return new IrregularElectors(
        Optional.empty(),
        i.office(),
        i.kind(),
        i.count(),
        i.pledgedTo(),
        i.ticket(),
        i.votedFor(),
        i.note(),
        i.provenance());
  }
}
