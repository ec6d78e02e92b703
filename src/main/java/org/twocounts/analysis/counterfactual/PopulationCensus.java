package org.twocounts.analysis.counterfactual;

import java.util.Optional;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** By which census people are counted for an election. */
public sealed interface PopulationCensus {
  /**
   * Year of the census.
   *
   * @throws org.twocounts.analysis.NotDefinedException if the record knows none
   */
  int forElection(Election election, ElectionRecord record);

  /** The year where it is the same for every election; empty where it follows the election. */
  Optional<Integer> fixed();

  /** The one whose apportionment was in force. */
  record InForce() implements PopulationCensus {
    @Override
    public int forElection(Election election, ElectionRecord record) {
      return StatePopulation.inForce(record, election);
    }

    @Override
    public Optional<Integer> fixed() {
      return Optional.empty();
    }
  }

  /** One and the same for every election. */
  record Of(int census) implements PopulationCensus {
    @Override
    public int forElection(Election election, ElectionRecord record) {
      return census;
    }

    @Override
    public Optional<Integer> fixed() {
      return Optional.of(census);
    }
  }

  /**
   * The census ten years before for elections in years ending in 0, that of the decade before for
   * those ending in 2, else that of the decade (Cervas and Grofman 2019).
   */
  record CervasGrofman() implements PopulationCensus {
    @Override
    public int forElection(Election election, ElectionRecord record) {
      int decade = election.year() / 10 * 10;
      return election.year() - decade <= 2 ? decade - 10 : decade;
    }

    @Override
    public Optional<Integer> fixed() {
      return Optional.empty();
    }
  }
}
