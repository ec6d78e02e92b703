package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** More than half, or only more than anybody else? */
final class MajorityOrPlurality implements ExerciseKind {
  private static final Amount MAJORITY =
      Amount.words("A majority: more than half of all the votes.");
  private static final Amount PLURALITY =
      Amount.words("A plurality: the most votes, but not half.");
  private static final Amount NEITHER = Amount.words("Neither: another candidate had more votes.");

  @Override
  public Topic topic() {
    return Topic.SPLITS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    int wish = dice.turn(3);
    GivenVotes.Line asked = wish == 2 ? given.second() : given.first();
    boolean half = 2 * asked.votes() > given.total();
    if (!given.hasClearLeader() || half != (wish == 0)) {
      return Optional.empty();
    }
    boolean leads = asked.equals(given.first());
    long others = given.total() - asked.votes();
    Amount right = half ? MAJORITY : leads ? PLURALITY : NEITHER;
    return Draft.of(
            "majority-or-plurality",
            String.valueOf(given.year()),
            String.format(
                "A majority is more than half of all votes; a plurality is more than anybody"
                    + " else has. Which did %s have of the votes of the people in %s?",
                asked.name(), given.year()))
        .given(given.bothCounts())
        .right(right)
        .wrong(
            MAJORITY,
            leads
                ? "takes the most votes for more than half of the votes"
                : asked.equals(given.firstByElectors())
                    ? "takes the most electors for more than half of the votes"
                    : "takes many votes for more than half of them")
        .wrong(
            PLURALITY,
            half
                ? "sees that nobody had more, and does not compare with half of the votes"
                : "reads the wrong line, or takes a second place for the first")
        .wrong(
            NEITHER,
            half
                ? "reads the wrong line: nobody had more votes"
                : "takes a majority for the only way to lead")
        .step(
            String.format(
                "All others together had %s − %s = %s, so %s had %s half of the votes.",
                given.amount(given.total()).text(),
                given.amount(asked.votes()).text(),
                given.amount(others).text(),
                asked.name(),
                half ? "more than" : "less than"))
        .step((leads ? "Nobody else had as many. " : best(given)) + right.text())
        .build(dice);
  }

  private static String best(GivenVotes given) {
    return given.first().name() + " had more. ";
  }
}
