package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateResult;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitBallot;
import org.twocounts.rule.UnitVote;

/** Makes ballots of the record's facts. */
final class BallotReader {
  private final Election election;
  private final Optional<ElectorsWon> won;
  private final List<StateDistricts> districts;

  BallotReader(Election election, List<StateDistricts> districts) {
    this.election = election;
    this.won = ElectorsWon.of(election);
    this.districts = districts.stream().filter(d -> d.year() == election.year()).toList();
  }

  Ballots read() {
    return new Ballots(
        election, StateWeights.appointing(election).stream().map(this::ballot).toList());
  }

  private StateBallot ballot(StateResult state) {
    Optional<UnitVote> statewide =
        state.hasPopularVote()
            ? Optional.of(vote(state.state(), state.results()))
            : Optional.empty();
    List<UnitVote> byDistrict = statewide.map(vote -> byDistrict(state, vote)).orElse(List.of());
    return new StateBallot(state.state(), units(state, statewide), byDistrict);
  }

  /** Where districts choose electors their certified vote, else that of the table of districts. */
  private List<UnitVote> byDistrict(StateResult state, UnitVote statewide) {
    if (!state.districts().isEmpty()) {
      return state.districts().stream().map(d -> vote(d.unit(), d.results())).toList();
    }
    return districts.stream()
        .filter(d -> d.state().equals(state.state()))
        .findFirst()
        .map(d -> byDistrict(d, statewide))
        .orElse(List.of());
  }

  private List<UnitBallot> units(StateResult state, Optional<UnitVote> statewide) {
    int named =
        won.map(w -> w.inState(state.state())).orElse(Map.of()).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    List<UnitBallot> units = new ArrayList<>();
    units.add(
        UnitBallot.of(
            state.state(),
            statewide,
            wonIn(state.state()),
            Math.max(0, state.electorsAppointed() - named),
            counted(state.results())));
    for (DistrictResult district : state.districts()) {
      Optional<UnitVote> vote = Optional.of(vote(district.unit(), district.results()));
      units.add(
          UnitBallot.of(
              district.unit(), vote, wonIn(district.unit()), 0, counted(district.results())));
    }
    return units;
  }

  private Map<String, Integer> wonIn(String unit) {
    return won.map(w -> w.byUnit().getOrDefault(unit, Map.of())).orElse(Map.of());
  }

  private static UnitVote vote(String unit, List<CandidateResult> results) {
    Map<String, Long> votes = new LinkedHashMap<>();
    long other = 0;
    for (CandidateResult result : results) {
      long own = result.popularVotes().orElse(0);
      if (result.isOther()) {
        other += own;
      } else if (result.popularVotes().isPresent()) {
        votes.put(result.candidate(), own);
      }
    }
    return UnitVote.cast(unit, votes, other);
  }

  private static Map<String, Integer> counted(List<CandidateResult> results) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    results.stream()
        .filter(r -> r.electoralVotes() > 0)
        .forEach(r -> counted.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    return counted;
  }

  private List<UnitVote> byDistrict(StateDistricts state, UnitVote statewide) {
    DistrictColumns columns = DistrictColumns.of(election, statewide);
    return state.districts().stream()
        .filter(d -> !isAtLarge(d, state))
        .map(d -> columns.vote(state.state(), d))
        .toList();
  }

  /** Members at large count the statewide vote, so that their electors follow the state. */
  private static boolean isAtLarge(DistrictVote district, StateDistricts state) {
    return district.isAtLarge() || state.districts().size() == 1;
  }
}
