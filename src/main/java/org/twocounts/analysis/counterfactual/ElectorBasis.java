package org.twocounts.analysis.counterfactual;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.StateResult;
import org.twocounts.rule.apportionment.ApportionmentMethod;
import org.twocounts.rule.apportionment.HouseSize;

/** How many electors, or what weight, each state has that appointed electors. */
public sealed interface ElectorBasis extends Labelled {
  /**
   * The weights, by state in the order of the record.
   *
   * @throws NotDefinedException if the record lacks what they need
   */
  StateWeights weights(Election election, ElectionRecord record);

  /** As appointed. */
  record Actual() implements ElectorBasis {
    @Override
    public String label() {
      return "actual";
    }

    @Override
    public StateWeights weights(Election election, ElectionRecord record) {
      return StateWeights.of(election, s -> s.electorsAppointed());
    }
  }

  /** Electors of a state that stand for its senators; those of the District of Columbia too. */
  int BONUS = 2;

  /** As appointed, less the two that stand for the senators; the District of Columbia too. */
  record NoBonus() implements ElectorBasis {
    @Override
    public String label() {
      return "no-bonus";
    }

    @Override
    public StateWeights weights(Election election, ElectionRecord record) {
      return StateWeights.of(election, s -> Math.max(0, s.electorsAppointed() - BONUS));
    }
  }

  /** The people of the state: a weight, not a number of electors. */
  record ByPopulation(PopulationCensus census) implements ElectorBasis {
    @Override
    public String label() {
      return "population";
    }

    @Override
    public StateWeights weights(Election election, ElectionRecord record) {
      int year = census.forElection(election, record);
      Map<String, Long> weights = new LinkedHashMap<>();
      Map<String, Integer> censuses = new LinkedHashMap<>();
      for (StateResult state : StateWeights.appointing(election)) {
        StatePopulation counted =
            StatePopulation.find(record, state.state(), year)
                .orElseThrow(() -> noPopulation(state.state(), year));
        weights.put(state.state(), counted.people());
        censuses.put(state.state(), counted.census());
      }
      int first = censuses.values().stream().min(Integer::compare).orElse(year);
      censuses.values().removeIf(counted -> counted == first);
      return new StateWeights(weights, Optional.of(first), censuses, Map.of());
    }
  }

  /** Whether a state has electors for its senators beside those for its seats in the House. */
  enum Senators {
    COUNTED,
    LEFT_OUT
  }

  /**
   * Seats of a House of another size, with or without the two for the senators.
   *
   * @param method of apportionment; empty for that of the census's law
   */
  record OfHouse(
      HouseSize size,
      Optional<ApportionmentMethod> method,
      PopulationCensus census,
      Senators senators)
      implements ElectorBasis {
    @Override
    public String label() {
      return senators == Senators.COUNTED ? "house" : "no-bonus";
    }

    @Override
    public StateWeights weights(Election election, ElectionRecord record) {
      HouseApportionment house = HouseApportionment.of(election, record, method, census);
      StateWeights electors = house.electors(size.seats(house.count()));
      return senators == Senators.COUNTED ? electors : electors.less(BONUS);
    }
  }

  /** What is wrong when no census has a state. */
  static NotDefinedException noPopulation(String state, int census) {
    return new NotInRecordException(
        state + ": the record has no population by the census of " + census + " or a later one");
  }
}
