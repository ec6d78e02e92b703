package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** How many electors make a majority? */
final class MajorityNeeded implements ExerciseKind {
  @Override
  public Topic topic() {
    return Topic.TIPPING_POINT;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    int appointed = election.electorsAppointed();
    int majority = appointed / 2 + 1;
    int best = given.firstByElectors().electors();
    int runnerUp =
        given.lines().stream()
            .filter(l -> l.candidate() && !l.equals(given.firstByElectors()))
            .mapToInt(GivenVotes.Line::electors)
            .max()
            .orElse(0);
    List<Election> all = material.record().elections();
    int today = all.get(all.size() - 1).majority();
    return Draft.of(
            "majority-needed",
            String.valueOf(given.year()),
            String.format(
                "%s were appointed in %s. A candidate needs a majority, that is, more than half of"
                    + " them. How many electors is the smallest majority?",
                Words.electors(appointed), given.year()))
        .right(Amount.count(majority))
        .wrong(
            Amount.count(appointed / 2),
            appointed % 2 == 0 ? "exactly half is not more than half" : "rounds half of them down")
        .wrong(Amount.count(today), "gives the number that is needed today")
        .wrong(Amount.count(best), "gives the electors of whoever had the most")
        .wrong(Amount.count((2L * appointed + 2) / 3), "takes two thirds for a majority")
        .wrong(Amount.count(appointed), "takes all of them for a majority")
        .wrong(
            Amount.count(majority + 1L),
            appointed % 2 == 0
                ? "adds two to half of them; one is enough"
                : "adds one to a half that was rounded up already")
        .wrong(Amount.count((appointed + 2) / 3), "takes a third for a majority")
        .wrongIf(runnerUp > 0, Amount.count(runnerUp), "gives the electors whom the second one had")
        .wrongIf(
            best > runnerUp,
            Amount.count(best - runnerUp),
            "gives the lead of the first over the second in electors")
        .step("Half of " + appointed + " is " + halfOf(appointed) + ".")
        .step("The smallest whole number above that is " + majority)
        .build(dice);
  }

  private static String halfOf(int number) {
    return number / 2 + (number % 2 == 0 ? "" : ".5");
  }
}
