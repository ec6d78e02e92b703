package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

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
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    GivenVotes.Line first = given.first();
    GivenVotes.Line second = given.second();
    long lead = first.votes() - second.votes();
    long others = given.total() - first.votes();
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
        .right(given.amount(lead))
        .wrong(
            given.amount(Math.abs(first.votes() - others)),
            "compares with all other candidates together, not with the next one")
        .wrong(
            given.amount(others - second.votes() + lead),
            "adds the votes of the other candidates to the lead")
        .wrong(given.amount(first.votes() + second.votes()), "adds instead of taking away")
        .wrong(given.amount(second.votes()), "gives the rival\u2019s votes")
        .step("The lead is the difference between the first and the second.")
        .step(
            given.amount(first.votes()).text()
                + " − "
                + given.amount(second.votes()).text()
                + " = "
                + given.amount(lead).text())
        .build(dice);
  }
}
