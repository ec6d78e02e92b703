package org.twocounts.publish.site.page.activity;

import java.util.List;
import java.util.Set;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.PickedFlips;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;

/** From whom to whom a puzzle flips, and by how much a unit's leader is ahead. */
record FlipSides(Contest contest, FlipGoal goal, int needed) {

  static FlipSides of(Election election, FlipGoal goal) {
    PickedFlips nothing = PickedFlips.of(election, goal, Set.of());
    return new FlipSides(nothing.contest(), goal, nothing.needed());
  }

  /** What is to be brought about, in a sentence. */
  String task() {
    String electors = Counted.of(needed, "elector");
    return goal == FlipGoal.ELECT
        ? String.format(
            "Give %1$s a majority: %2$s must come over. A plus says how many votes the leader of a"
                + " state is ahead of %1$s.",
            contest.rival(), electors)
        : String.format(
            "Take the majority from %s: %s must go to others. A plus says how far ahead, and of"
                + " whom.",
            contest.winner(), electors);
  }

  /** How many votes the leader of a unit is ahead of the rival, or of whoever is next. */
  long lead(TakenUnit unit) {
    TakenUnit.Change change = unit.change().orElseThrow();
    List<CandidateResult> results = results(unit.unit());
    return votes(results, change.from()) - votes(results, change.to());
  }

  private List<CandidateResult> results(String unit) {
    List<StateResult> states = contest.election().states();
    return states.stream()
        .flatMap(state -> state.districts().stream())
        .filter(district -> district.unit().equals(unit))
        .findFirst()
        .map(DistrictResult::results)
        .orElseGet(() -> contest.election().findState(unit).orElseThrow().results());
  }

  private static long votes(List<CandidateResult> results, String name) {
    return results.stream()
        .filter(r -> r.candidate().equals(name))
        .mapToLong(r -> r.popularVotes().orElse(0))
        .sum();
  }
}
