package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Census;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;

/**
 * The states of an election with the people by whom House seats are divided: every state of the
 * Union, those too that appointed no electors that year. The District of Columbia has no seats; its
 * electors are those of the least populous state (23rd Amendment).
 *
 * @param count the states and their people
 * @param otherCensus states counted by a later census, because this one does not have them
 */
record HouseApportionment(
    Election election,
    CensusCount count,
    ApportionmentMethod method,
    Map<String, Integer> otherCensus) {

  /** The first House had the seats that the Constitution names: its year is that of no census. */
  private static String noLaw(Election election, int census) {
    return Census.isDue(census)
        ? "no House was apportioned by a census of " + census
        : election.year() + ": the Constitution, not a census, gave the states their first seats";
  }

  static HouseApportionment of(
      Election election,
      ElectionRecord record,
      Optional<ApportionmentMethod> method,
      PopulationCensus census) {
    int year = census.forElection(election, record);
    ApportionmentLaw law =
        record
            .findApportionmentLaw(year)
            .orElseThrow(() -> new NotInRecordException(noLaw(election, year)));
    List<Claimant> states = new ArrayList<>();
    Map<String, Integer> otherCensus = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      if (!state.state().equals(State.CAPITAL)) {
        StatePopulation counted =
            StatePopulation.find(record, state.state(), year)
                .orElseThrow(() -> ElectorBasis.noPopulation(state.state(), year));
        states.add(new Claimant(state.state(), counted.people()));
        if (counted.census() != year) {
          otherCensus.put(state.state(), counted.census());
        }
      }
    }
    return new HouseApportionment(
        election,
        new CensusCount(year, states, List.of()),
        method.orElse(law.method()),
        otherCensus);
  }

  /**
   * The seats of every size of a span.
   *
   * @throws NotDefinedException if the smallest is too small to give every state one, or the
   *     largest larger than {@link HouseSize#MOST}
   */
  List<Allotment> seatsOfEach(int from, int to) {
    if (from < count.states().size()) {
      throw new NotDefinedException(
          "a House of "
              + from
              + " is too small: "
              + election.year()
              + " had "
              + count.states().size()
              + " states, and each has at least one seat");
    }
    if (to > HouseSize.MOST) {
      throw new NotDefinedException(HouseSize.tooMany(to));
    }
    return SeatDivision.by(method).divideEach(count.states(), from, to, SeatTerms.STATES);
  }

  /**
   * Electors in a House of a size.
   *
   * @throws NotDefinedException if states have equal claims to its last seat
   */
  StateWeights electors(int house) {
    Allotment allotment = seatsOfEach(house, house).get(0);
    allotment
        .tie()
        .ifPresent(
            tie -> {
              throw new NotDefinedException(
                  "a House of "
                      + house
                      + ": "
                      + String.join(" and ", tie.among())
                      + " have equal claims to the last seat");
            });
    return new StateWeights(
        electors(allotment),
        Optional.of(count.census()),
        otherCensus,
        allotment.seats(),
        Optional.of(method));
  }

  /** Electors of the states that appointed any. */
  Map<String, Long> electors(Allotment allotment) {
    long least = allotment.seats().values().stream().mapToInt(Integer::intValue).min().orElse(0);
    Map<String, Long> electors = new LinkedHashMap<>();
    for (StateResult state : StateWeights.appointing(election)) {
      long seats = state.state().equals(State.CAPITAL) ? least : allotment.of(state.state());
      electors.put(state.state(), seats + ElectorBasis.BONUS);
    }
    return electors;
  }
}
