package org.twocounts.analysis.counterfactual;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.StateResult;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitBallot;
import org.twocounts.rule.UnitVote;

/**
 * A counterfactual in the form of an election of the record, so that whatever looks at an election
 * can look at it. Votes are rounded to whole voters, electors of the nation at large stand in no
 * state, and nobody is President where the electors elect nobody.
 */
public final class HypotheticalElection {
  private final Counterfactual found;
  private final Map<String, StateAward> awards = new LinkedHashMap<>();

  private HypotheticalElection(Counterfactual found) {
    this.found = found;
    found.awards().forEach(award -> awards.put(award.state(), award));
  }

  /**
   * Makes an election of what was found.
   *
   * @throws NotDefinedException if the rule has no electors, none of states, or gives parts of
   *     electors
   */
  public static Election of(Counterfactual found) {
    if (found.electors().isEmpty()) {
      throw new NotDefinedException(
          found.year() + ": under rule " + found.scenario().plan().rule().label() + " no electors");
    }
    if (!found.scenario().plan().rule().hasElectorsOfStates()) {
      throw new NotDefinedException(
          found.year()
              + ": under rule "
              + found.scenario().plan().rule().label()
              + " no state has electors of its own");
    }
    return new HypotheticalElection(found).election();
  }

  private Election election() {
    Election real = found.election();
    List<StateResult> states = real.states().stream().map(this::state).toList();
    Optional<String> president = found.outcome().winner();
    return new Election(
        real.year(),
        real.ordinal(),
        real.dateFrom(),
        real.dateTo(),
        real.statesParticipating(),
        Math.toIntExact(whole(found.electors().orElseThrow(), "the nation")),
        states.stream().mapToInt(StateResult::votesCounted).sum(),
        Math.toIntExact(found.majority().orElseThrow()),
        president.orElse(""),
        president.flatMap(real::partyOf).orElse(""),
        president.flatMap(real::findCandidacy).flatMap(c -> c.runningMate()),
        president.isPresent() ? DecidedBy.ELECTORAL_COLLEGE : DecidedBy.HOUSE,
        real.votingRule(),
        real.popularVote(),
        Optional.empty(),
        real.provenance(),
        List.of(),
        real.candidacies(),
        states,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private StateResult state(StateResult real) {
    StateAward award = awards.get(real.state());
    Optional<StateBallot> ballot = found.ballots().find(real.state());
    if (award == null || ballot.isEmpty()) {
      return real;
    }
    Map<String, Integer> won = new LinkedHashMap<>();
    award.won().forEach((name, n) -> won.put(name, Math.toIntExact(whole(n, real.state()))));
    int counted = won.values().stream().mapToInt(Integer::intValue).sum();
    List<DistrictResult> districts = districts(real, ballot.get(), won);
    return new StateResult(
        real.state(),
        real.electorsAllotted(),
        Math.toIntExact(award.electors()),
        counted,
        real.method(),
        ballot.get().statewide().map(v -> OptionalLong.of(voters(v.total()))).orElse(none()),
        real.absence(),
        Optional.empty(),
        rows(real.results(), ballot.get().statewide(), won),
        districts);
  }

  /** Districts as the law has them; their electors are taken out of those of the state. */
  private List<DistrictResult> districts(
      StateResult real, StateBallot ballot, Map<String, Integer> won) {
    if (!found.scenario().plan().rule().isLawOfTheYear()) {
      return List.of();
    }
    List<DistrictResult> districts = new ArrayList<>();
    for (DistrictResult district : real.districts()) {
      UnitBallot unit = ballot.findUnit(district.unit()).orElseThrow();
      Map<String, Integer> own = new LinkedHashMap<>(unit.staying());
      unit.vote()
          .map(UnitVote::leaders)
          .filter(leaders -> leaders.size() == 1)
          .ifPresent(leaders -> own.merge(leaders.get(0), unit.following(), Integer::sum));
      own.forEach((name, n) -> won.merge(name, -n, Integer::sum));
      districts.add(
          new DistrictResult(
              district.unit(),
              unit.vote().map(v -> OptionalLong.of(voters(v.total()))).orElse(none()),
              rows(district.results(), unit.vote(), own)));
    }
    return districts;
  }

  private static List<CandidateResult> rows(
      List<CandidateResult> real, Optional<UnitVote> vote, Map<String, Integer> won) {
    Set<String> names = new LinkedHashSet<>();
    real.forEach(r -> names.add(r.candidate()));
    vote.ifPresent(v -> names.addAll(v.votes().keySet()));
    names.addAll(won.keySet());
    List<CandidateResult> rows = new ArrayList<>();
    for (String name : names) {
      Optional<CandidateResult> before =
          real.stream().filter(r -> r.candidate().equals(name)).findFirst();
      OptionalLong votes = vote.map(v -> votes(v, name)).orElse(none());
      int electors = won.getOrDefault(name, 0);
      if (votes.isPresent() || electors > 0) {
        rows.add(row(name, before, votes, electors));
      }
    }
    return rows;
  }

  private static CandidateResult row(
      String name, Optional<CandidateResult> before, OptionalLong votes, int electors) {
    return new CandidateResult(
        name,
        before.flatMap(CandidateResult::party),
        votes,
        votes.isPresent() ? PopularStatus.COUNTED : PopularStatus.NONE,
        electors,
        Optional.empty(),
        before.map(CandidateResult::popularSources).orElse(List.of()),
        before.map(CandidateResult::electoralSources).orElse(List.of()),
        Optional.empty());
  }

  private static OptionalLong votes(UnitVote vote, String name) {
    if (name.equals(CandidateResult.OTHER)) {
      return vote.other().signum() == 0 ? none() : OptionalLong.of(voters(vote.other()));
    }
    return vote.counts(name) ? OptionalLong.of(voters(vote.of(name))) : none();
  }

  private static OptionalLong none() {
    return OptionalLong.empty();
  }

  private static long voters(Rational votes) {
    return new BigDecimal(votes.numerator())
        .divide(new BigDecimal(votes.denominator()), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  private long whole(Rational electors, String where) {
    if (!electors.denominator().equals(BigInteger.ONE)) {
      throw new NotDefinedException(
          found.year()
              + " "
              + where
              + ": rule "
              + found.scenario().plan().rule().label()
              + " gives parts of electors, which cannot be drawn; proportional gives whole ones");
    }
    return electors.numerator().longValueExact();
  }
}
