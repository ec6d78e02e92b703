package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;

/**
 * A candidate against all opponents as one: every vote for anyone else who is named counts for one
 * opponent, and all electors of a state go to its leader. If the candidate then has a majority of
 * the electors and fewer votes, the election was an inversion that the division of the others hid.
 *
 * <p>Source: N. R. Miller, Election Inversions by the U.S. Electoral College, in D. S. Felsenthal
 * and M. Machover (eds.), Electoral Systems, Springer 2012, on 1860.
 *
 * @param votes of the candidate
 * @param opponents votes of all who are named beside; those for persons not named are nobody's
 * @param electors of the candidate
 * @param all electors
 */
public record LatentInversion(
    String candidate, long votes, long opponents, Rational electors, Rational all) {

  /**
   * Counts an election so.
   *
   * @throws NotDefinedException if the candidate has no votes in it, or nobody to stand against
   */
  public static LatentInversion of(ElectionRecord record, int year, String candidate) {
    Ballots ballots = new BallotReader(record.getElection(year), List.of()).read();
    List<String> others = new ArrayList<>(ballots.names());
    if (!others.remove(candidate)) {
      throw new NotDefinedException(
          year + ": \"" + candidate + "\" has neither votes nor electors in the record");
    }
    if (others.isEmpty()) {
      throw new NotDefinedException(year + ": nobody stood against " + candidate);
    }
    String opponent = others.get(0);
    List<ScenarioStep> merges =
        others.subList(1, others.size()).stream()
            .<ScenarioStep>map(name -> new Merge(name, opponent))
            .toList();
    Counterfactual found = Counterfactual.of(record, year, new Scenario(Plan.unit(), merges));
    return new LatentInversion(
        candidate,
        votes(found, candidate),
        votes(found, opponent),
        found.find(candidate).orElseThrow().electors(),
        found.electors().orElseThrow());
  }

  private static long votes(Counterfactual found, String name) {
    return found.find(name).map(Counterfactual.Result::votes).orElse(0L);
  }

  /** Whether the candidate has more than half of all electors against all opponents as one. */
  public boolean hasMajority() {
    return electors.times(2).compareTo(all) > 0;
  }

  /** Whether the candidate has the majority and not the votes. */
  public boolean isInversion() {
    return hasMajority() && votes < opponents;
  }
}
