package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.counterfactual.Counterfactual.Result;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.VotingRule;
import org.twocounts.rule.DecisionRule;
import org.twocounts.rule.ElectorTotal;
import org.twocounts.rule.Outcome;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.StateRule;
import org.twocounts.rule.UnitVote;
import org.twocounts.words.Among;

/** Applies one scenario to one election: steps, electors, awards, decision. */
final class CounterfactualRun {
  private final ElectionRecord record;
  private final Election election;
  private final Scenario scenario;
  private final Plan plan;
  private final Ballots cast;
  private final List<AppliedStep> steps = new ArrayList<>();
  private final List<String> aboutAwards = new ArrayList<>();

  CounterfactualRun(ElectionRecord record, Ballots cast, Scenario scenario) {
    this.record = record;
    this.cast = cast;
    this.election = cast.election();
    this.scenario = scenario;
    this.plan = plan(election, scenario.plan());
  }

  /** Before 1804 electors had two votes each, which as-cast has to respect. */
  private static Plan plan(Election election, Plan plan) {
    boolean twoVotes =
        !plan.rule().followsVotes() && election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR;
    return twoVotes ? plan.withDecision(DecisionRule.TWO_VOTES) : plan;
  }

  Counterfactual result() {
    checkYear();
    Ballots ballots = ballots();
    StateWeights weights = plan.electors().weights(election, record);
    Optional<String> leader = isNational() ? ballots.popularLeader() : Optional.empty();
    List<StateAward> awards = awards(ballots, weights, leader);
    List<Result> results = results(ballots, awards);
    Outcome outcome = plan.decision().decide(standings(results), whole(ballots, awards));
    return new Counterfactual(
        election,
        new Scenario(plan, scenario.steps()),
        results,
        plan.rule().hasElectors() ? Optional.of(electors(awards)) : Optional.empty(),
        ballots.national().total().rounded(),
        outcome,
        leader,
        split(outcome, leader),
        awards,
        steps,
        ballots,
        weights,
        caveats(ballots, weights, awards));
  }

  private List<String> caveats(Ballots ballots, StateWeights weights, List<StateAward> awards) {
    List<String> caveats =
        new ArrayList<>(new Caveats(plan, record, ballots, weights, awards).inWords());
    caveats.addAll(aboutAwards);
    return caveats;
  }

  private boolean isNational() {
    return election.popularVote() == PopularVoteCoverage.NATIONAL;
  }

  private void checkYear() {
    boolean asItWas =
        !plan.rule().followsVotes() && plan.compact().isEmpty() && scenario.steps().isEmpty();
    if (!asItWas && !isNational()) {
      throw new NotDefinedException(
          election.year()
              + ": the record has no national popular vote, so that only rule as-cast is defined");
    }
    if (plan.rule().needsDistricts()
        && record.districts().stream().noneMatch(d -> d.year() == election.year())) {
      throw new NotInRecordException(
          election.year() + ": the record has no votes by congressional district for that year");
    }
  }

  private Ballots ballots() {
    Ballots ballots = cast;
    for (ScenarioStep step : scenario.steps()) {
      AppliedStep applied = step.apply(ballots);
      steps.add(applied);
      ballots = applied.after();
    }
    Optional<List<String>> only = plan.contenders().confinedTo(election);
    return only.isEmpty() ? ballots : confined(ballots, only.get());
  }

  private static Ballots confined(Ballots ballots, List<String> only) {
    return ballots
        .mapVotes(unit -> unit.only(only))
        .mapStates(state -> state.mapElectors(electors -> confined(electors, only)));
  }

  private static Map<String, Integer> confined(Map<String, Integer> electors, List<String> only) {
    Map<String, Integer> kept = new LinkedHashMap<>(electors);
    kept.keySet().removeIf(name -> !Among.has(only, name));
    return kept;
  }

  private List<StateAward> awards(Ballots ballots, StateWeights weights, Optional<String> leader) {
    return plan.rule().fold(rule -> byState(rule, ballots, weights, leader), popular -> List.of());
  }

  private List<StateAward> byState(
      StateRule rule, Ballots ballots, StateWeights weights, Optional<String> leader) {
    StateAwards stateAwards = new StateAwards(plan, rule, election);
    List<StateAward> awards = new ArrayList<>(stateAwards.of(ballots, weights, leader));
    long left =
        weights.byState().values().stream().mapToLong(n -> n).sum()
            - awards.stream().mapToLong(StateAward::electors).sum();
    rule.nationalAward(ballots.national(), ballots.states().size(), left).ifPresent(awards::add);
    aboutAwards.addAll(stateAwards.inWords());
    return awards;
  }

  private List<Result> results(Ballots ballots, List<StateAward> awards) {
    Map<String, Rational> electors = new LinkedHashMap<>();
    for (StateAward award : awards) {
      award.won().forEach((name, part) -> electors.merge(name, part, Rational::plus));
    }
    UnitVote national = ballots.national();
    return ballots.names().stream()
        .map(name -> result(name, electors, national))
        .sorted(Comparator.comparing(Result::electors).reversed())
        .toList();
  }

  private Result result(String name, Map<String, Rational> electors, UnitVote national) {
    Rational votes = national.of(name);
    return new Result(
        name,
        election.partyOf(name),
        election.isPerson(name),
        plan.rule().hasElectors() ? electors.getOrDefault(name, Rational.ZERO) : votes,
        votes.rounded());
  }

  private static List<ElectorTotal> standings(List<Result> results) {
    return results.stream()
        .map(r -> new ElectorTotal(r.candidate(), r.person(), r.electors()))
        .toList();
  }

  /** All electors, those of the nation included. */
  private static Rational electors(List<StateAward> awards) {
    return Rational.of(awards.stream().mapToLong(StateAward::electors).sum());
  }

  private Rational whole(Ballots ballots, List<StateAward> awards) {
    return plan.rule().hasElectors() ? electors(awards) : ballots.national().total();
  }

  private static SplitStatus split(Outcome outcome, Optional<String> leader) {
    if (outcome.winner().isEmpty() || leader.isEmpty()) {
      return SplitStatus.UNKNOWN;
    }
    return outcome.winner().filter(leader.orElseThrow()::equals).isPresent()
        ? SplitStatus.NOT_SPLIT
        : SplitStatus.SPLIT;
  }
}
