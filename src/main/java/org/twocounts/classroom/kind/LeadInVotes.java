package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** By how many votes did the first lead the second? */
final class LeadInVotes implements ExerciseKind {
  @Override
  public Topic topic() {
    return Topic.MARGINS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    GivenVotes.Line first = given.first();
    GivenVotes.Line second = given.second();
    long lead = lead(given);
    long rest = given.total() - first.votes() - second.votes();
    if (lead == 0) {
      return Optional.empty();
    }
    return Draft.of(
            "lead-in-votes",
            String.valueOf(given.year()),
            String.format(
                "By about how many votes did %s lead %s in %s?",
                first.name(), second.name(), given.year()))
        .given(given.bothCounts())
        .right(given.amount(lead), given.amount(lead(given.exact())))
        .wrong(
            given.amount(Math.abs(lead - rest)),
            "compares with all other candidates together, not with the next one")
        .wrong(given.amount(lead + rest), "adds the votes of the other candidates to the lead")
        .wrong(given.amount(first.votes() + second.votes()), "adds instead of taking away")
        .wrong(given.amount(second.votes()), "gives the rival\u2019s votes")
        .wrong(given.amount(first.votes()), "gives the leader\u2019s votes")
        .wrongIf(rest > 0, given.amount(rest), "gives the votes of all other candidates")
        .wrong(
            given.amount(lead / 2),
            "halves the lead: so many would have had to choose the other one")
        .wrong(
            given.amount(Math.abs(2 * first.votes() - given.total()) / 2),
            "compares with half of all votes")
        .step("The lead is the difference between the first and the second.")
        .step(
            given.amount(first.votes()).text()
                + " − "
                + given.amount(second.votes()).text()
                + " = "
                + given.amount(lead).text())
        .build(dice);
  }

  private static long lead(GivenVotes given) {
    return given.first().votes() - given.second().votes();
  }
}
