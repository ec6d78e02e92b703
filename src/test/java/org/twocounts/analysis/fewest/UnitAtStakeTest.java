package org.twocounts.analysis.fewest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.AnElection;

class UnitAtStakeTest {
  /** Electors won by Ann, Bob and Cid, and who leads. */
  @ParameterizedTest(name = "{0}; electors {1}, {2}, {3}: {4}")
  @CsvSource({
    "Ann 50 Bob 50 Cid 10, 1, 2, 0, Bob",
    "Ann 50 Bob 50 Cid 10, 2, 1, 0, Ann",
    "Ann 50 Bob 50 Cid 10, 0, 0, 0, ",
    "Ann 50 Bob 50 Cid 10, 0, 0, 3, ",
    "Ann 51 Bob 50 Cid 10, 0, 3, 0, Ann",
    "Ann 0 Bob 0 Cid 0, 0, 0, 3, Cid",
  })
  void in_a_tie_who_won_most_electors_leads(
      String votes, int ann, int bob, int cid, String leader) {
    Map<String, Integer> won = Map.of("Ann", ann, "Bob", bob, "Cid", cid);
    UnitAtStake unit =
        UnitAtStake.of(
            "AA",
            AnElection.anElection().state("AA", 3, votes).build().states().get(0).results(),
            won);
    assertThat(unit.leader().orElse(null)).isEqualTo(leader);
  }
}
