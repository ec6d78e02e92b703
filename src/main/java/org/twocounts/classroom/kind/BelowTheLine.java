package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** Which bar of the people's votes points down, and what does that mean? */
final class BelowTheLine implements ExerciseKind {
  private static final int OTHERS = 2;
  private static final int APART = 8;

  /** Percentage points of a bar that can be seen. */
  private static final double VISIBLE = 0.8;

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
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return !material.splits(Level.COLLEGE).isEmpty();
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<Election> readable =
        PresidentsCounts.all(material).stream()
            .filter(c -> Math.abs(c.lead()) >= VISIBLE)
            .map(PresidentsCounts::election)
            .toList();
    List<Election> splits = material.splits(Level.COLLEGE);
    List<Election> clear =
        readable.stream().filter(e -> !material.isSplit(e) && isFarFrom(splits, e)).toList();
    List<Election> below = readable.stream().filter(material::isSplit).toList();
    boolean asksBelow = dice.weighted(1, 2) == 0 || below.size() < OTHERS;
    List<Election> fit = asksBelow ? below : clear;
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    Election asked = dice.pick(fit);
    Draft draft =
        Draft.of(
                "below-the-line",
                "both-counts " + asked.year(),
                String.format(
                    "In the part \u201cPopular vote\u201d a bar below the line means that somebody"
                        + " became President with fewer votes of the people than another candidate."
                        + " In which of these elections was that %s?",
                    asksBelow ? "so" : "not so"))
            .about(new ChartToRead("both-counts", OptionalInt.empty()))
            .right(Amount.year(asked.year()));
    for (Election other : asksBelow ? clear : dice.pick(OTHERS, below)) {
      draft.wrong(
          Amount.year(other.year()),
          asksBelow
              ? "the bar of the votes points up: the President led; short bars and other colors are"
                  + " not below the line"
              : "the bar of the votes points down: the President did not lead");
    }
    return draft
        .step(
            "Find the years along the bottom, and the bar of each in the part \u201cPopular"
                + " vote\u201d.")
        .step(
            String.format(
                "Only one of the bars stands %s the line: %s",
                asksBelow ? "below" : "above", asked.year()))
        .build(dice);
  }

  /** Years that stand side by side are hard to tell from each other. */
  private static boolean isFarFrom(List<Election> splits, Election election) {
    return splits.stream().allMatch(split -> Math.abs(election.year() - split.year()) >= APART);
  }
}
