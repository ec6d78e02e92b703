package org.twocounts.analysis.counterfactual;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.rule.Outcome;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/**
 * What the votes of an election give under another rule. Every vote is held as it was cast, except
 * for the steps of the scenario; campaigns would have differed.
 *
 * @param results everybody with votes or electors, most electors first (equal: most votes)
 * @param electors all electors or weights, those that nobody won included; empty under the rule
 *     popular, which has none
 * @param popularVotes all votes of the nation, after the steps
 * @param popularLeader of those votes; empty in a tie and without a national vote
 * @param split whether somebody is elected who does not lead the popular vote; unknown where nobody
 *     is elected or leads
 * @param awards state by state and last the nation's, how the electors came about; empty under the
 *     rule popular
 * @param steps what each step of the scenario did
 * @param ballots the votes counted: after the steps, and of the contenders only
 * @param weights how many electors or what weight each state has
 * @param caveats what a reader has to know, in words
 */
public record Counterfactual(
    Election election,
    Scenario scenario,
    List<Result> results,
    Optional<Rational> electors,
    long popularVotes,
    Outcome outcome,
    Optional<String> popularLeader,
    SplitStatus split,
    List<StateAward> awards,
    List<AppliedStep> steps,
    Ballots ballots,
    StateWeights weights,
    List<String> caveats) {

  private static final String VOTES_HELD =
      "Every vote is held as it was cast and only the rule changes";
  private static final String VOTES_CHANGED = "Only the votes named here change, and the rule";
  private static final String CAMPAIGNS =
      "; under another rule campaigns, candidates and turnout would have differed.";

  /** The one line that goes with every counterfactual in which no vote is changed. */
  public static final String ASSUMPTION = VOTES_HELD + CAMPAIGNS;

  public Counterfactual {
    results = List.copyOf(results);
    awards = List.copyOf(awards);
    steps = List.copyOf(steps);
    caveats = List.copyOf(caveats);
  }

  /**
   * What one candidate has.
   *
   * @param person false for a slate of unpledged electors
   * @param electors under the rule popular: the votes
   */
  public record Result(
      String candidate, Optional<String> party, boolean person, Rational electors, long votes) {}

  /**
   * Applies a scenario.
   *
   * @param record with apportionment and districts where the plan needs them
   * @throws org.twocounts.analysis.NotDefinedException if the rule cannot be stated for the
   *     election, with the reason
   */
  public static Counterfactual of(ElectionRecord record, int year, Scenario scenario) {
    Ballots cast =
        scenario.plan().rule().needsDistricts()
            ? Ballots.cast(record, year)
            : Ballots.of(record.getElection(year));
    return of(record, cast, scenario);
  }

  /** The same for ballots that were read already. */
  static Counterfactual of(ElectionRecord record, Ballots cast, Scenario scenario) {
    return new CounterfactualRun(record, cast, scenario).result();
  }

  /** The one line that goes with this counterfactual. */
  public String assumption() {
    return (steps.isEmpty() ? VOTES_HELD : VOTES_CHANGED) + CAMPAIGNS;
  }

  public int year() {
    return election.year();
  }

  /** The fewest whole electors that are more than half; empty under the rule popular. */
  public Optional<Long> majority() {
    return electors.map(all -> all.numerator().longValueExact() / 2 + 1);
  }

  /** Part of all electors (under the rule popular: of all votes) that a result is. */
  public Rational shareOf(Result result) {
    Rational all = electors.orElse(Rational.of(popularVotes));
    return all.equals(Rational.ZERO) ? Rational.ZERO : result.electors().dividedBy(all);
  }

  /** Whether the votes are of the whole nation; before 1824 they are of some states. */
  public boolean isNational() {
    return election.popularVote() == PopularVoteCoverage.NATIONAL;
  }

  /** What a candidate has; empty for one without votes and electors. */
  public Optional<Result> find(String candidate) {
    return results.stream().filter(r -> r.candidate().equals(candidate)).findFirst();
  }

  /** Electors that nobody won. */
  public Rational unawarded() {
    Rational left = Rational.ZERO;
    for (StateAward award : awards) {
      left = left.plus(award.unawarded());
    }
    return left;
  }
}
