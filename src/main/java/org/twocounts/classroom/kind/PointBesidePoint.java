package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** Which point lies to one side of another, and above or below it? */
final class PointBesidePoint implements ExerciseKind {
  /** Percentage points by which two points must differ to be told apart, by votes and electors. */
  private static final double BESIDE = 1.5;

  private static final double ABOVE = 3;

  @Override
  public Topic topic() {
    return Topic.READING_A_CHART;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of();
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<PresidentsCounts> all = PresidentsCounts.all(material);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    PresidentsCounts from = dice.pick(all);
    boolean right = dice.turn(2) == 0;
    boolean up = dice.turn(2 * 2) < 2;
    List<PresidentsCounts> fit = new ArrayList<>();
    List<PresidentsCounts> others = new ArrayList<>();
    for (PresidentsCounts other : all) {
      double beside = other.lead() - from.lead();
      double above = other.electors() - from.electors();
      if (Math.abs(beside) >= BESIDE && Math.abs(above) >= ABOVE) {
        ((beside > 0) == right && (above > 0) == up ? fit : others).add(other);
      }
    }
    return fit.isEmpty() ? Optional.empty() : ask(from, dice.pick(fit), others, dice);
  }

  private static Optional<Exercise> ask(
      PresidentsCounts from, PresidentsCounts answer, List<PresidentsCounts> others, Dice dice) {
    boolean right = answer.lead() > from.lead();
    boolean up = answer.electors() > from.electors();
    Draft draft =
        Draft.of(
                "point-beside-point",
                "quadrant " + from.year(),
                String.format(
                    "Each point is the person who became President. Find the point of %s (%s). In"
                        + " which of these elections did the President have a %s lead in the"
                        + " popular vote %s a %s share of the electors than then?",
                    from.year(),
                    from.election().president(),
                    right ? "larger" : "smaller",
                    right == up ? "and" : "but",
                    up ? "larger" : "smaller"))
            .about(new ChartToRead("quadrant", OptionalInt.empty()))
            .right(Amount.year(answer.year()));
    for (PresidentsCounts other : others) {
      draft.wrong(Amount.year(other.year()), why(from, other, right, up));
    }
    return draft
        .step(
            String.format(
                "Votes run from left to right: look to the %s of %s.",
                right ? "right" : "left", from.year()))
        .step(
            String.format(
                "Electors run upward: look %s it. Of the points named only one lies there: %s",
                up ? "above" : "below", answer.year()))
        .build(dice);
  }

  private static String why(
      PresidentsCounts from, PresidentsCounts other, boolean right, boolean up) {
    boolean isRight = other.lead() > from.lead();
    boolean isUp = other.electors() > from.electors();
    if (isRight != right && isUp != up) {
      return "takes both axes the wrong way round";
    }
    return isUp != up
        ? "looks at the votes only: the point lies on the other side in height"
        : "looks at the electors only: the point lies on the other side from left to right";
  }
}
