package org.twocounts.analysis.counterfactual;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.StateResult;
import org.twocounts.rule.ElectorNumber;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.words.Numerals;

/** How many electors, or what weight, each state has that appointed electors. */
public sealed interface ElectorBasis extends Labelled {
  /**
   * The weights, by state in the order of the record.
   *
   * @throws NotDefinedException if the record lacks what they need
   */
  StateWeights weights(Election election, ElectionRecord record);

  /** How far they are from the electors that there were. */
  ElectorNumber number();

  /** The census by which people are counted; empty where none are. */
  Optional<PopulationCensus> census();

  /** The House behind them; empty where they are not of one. */
  Optional<OfHouse> house();

  /**
   * What they are, one clause of a sentence.
   *
   * @param weights those of the election that it speaks of
   */
  String clause(StateWeights weights);

  /** As appointed. */
  record Actual() implements ElectorBasis {
    @Override
    public String label() {
      return "actual";
    }

    @Override
    public ElectorNumber number() {
      return ElectorNumber.APPOINTED;
    }

    @Override
    public Optional<PopulationCensus> census() {
      return Optional.empty();
    }

    @Override
    public Optional<OfHouse> house() {
      return Optional.empty();
    }

    @Override
    public String clause(StateWeights weights) {
      return "electors as appointed";
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
    public ElectorNumber number() {
      return ElectorNumber.WITHOUT_BONUS;
    }

    @Override
    public Optional<PopulationCensus> census() {
      return Optional.empty();
    }

    @Override
    public Optional<OfHouse> house() {
      return Optional.empty();
    }

    @Override
    public String clause(StateWeights weights) {
      return "electors as appointed less two a state";
    }

    @Override
    public StateWeights weights(Election election, ElectionRecord record) {
      return StateWeights.of(election, s -> Math.max(0, s.electorsAppointed() - BONUS));
    }
  }

  /**
   * The people of the state: a weight, not a number of electors.
   *
   * @param people by which census they are counted
   */
  record ByPopulation(PopulationCensus people) implements ElectorBasis {
    @Override
    public String label() {
      return "population";
    }

    @Override
    public ElectorNumber number() {
      return ElectorNumber.WEIGHT;
    }

    @Override
    public Optional<PopulationCensus> census() {
      return Optional.of(people);
    }

    @Override
    public Optional<OfHouse> house() {
      return Optional.empty();
    }

    @Override
    public String clause(StateWeights weights) {
      return "weights: the apportionment populations of the census of "
          + Numerals.ungrouped(weights.census().orElseThrow());
    }

    @Override
    public StateWeights weights(Election election, ElectionRecord record) {
      int year = people.forElection(election, record);
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
      return new StateWeights(weights, Optional.of(first), censuses, Map.of(), Optional.empty());
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
   * @param people by which census its seats are divided
   */
  record OfHouse(
      HouseSize size,
      Optional<ApportionmentMethod> method,
      PopulationCensus people,
      Senators senators)
      implements ElectorBasis {
    @Override
    public String label() {
      return senators == Senators.COUNTED ? "house" : "no-bonus";
    }

    @Override
    public ElectorNumber number() {
      return ElectorNumber.OF_A_HOUSE;
    }

    @Override
    public Optional<PopulationCensus> census() {
      return Optional.of(people);
    }

    @Override
    public Optional<OfHouse> house() {
      return Optional.of(this);
    }

    @Override
    public String clause(StateWeights weights) {
      return "electors of a House of "
          + Numerals.of(weights.seats().values().stream().mapToInt(Integer::intValue).sum())
          + ", divided by "
          + method.map(ApportionmentMethod::label).orElse("the method of the law")
          + " among the apportionment populations of the census of "
          + Numerals.ungrouped(weights.census().orElseThrow())
          + (senators == Senators.COUNTED ? "" : ", without two a state");
    }

    @Override
    public StateWeights weights(Election election, ElectionRecord record) {
      HouseApportionment house = HouseApportionment.of(election, record, method, people);
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
