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
  private static final int OTHERS = 3;
  private static final int APART = 8;

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
    List<Election> all = material.elections(Level.COLLEGE);
    Election split = dice.pick(material.splits(Level.COLLEGE));
    List<Election> others =
        dice.pick(
            OTHERS,
            all.stream()
                .filter(e -> !material.isSplit(e) && e.attributions().isEmpty())
                .filter(e -> Math.abs(e.year() - split.year()) >= APART)
                .toList());
    if (others.size() < OTHERS) {
      return Optional.empty();
    }
    Draft draft =
        Draft.of(
                "below-the-line",
                "both-counts",
                "In the upper part of the chart a bar below the line means that somebody became"
                    + " President with fewer votes of the people than another candidate. In which"
                    + " of these elections was that so?")
            .about(new ChartToRead("both-counts", OptionalInt.empty()))
            .right(Amount.year(split.year()));
    for (Election other : others) {
      draft.wrong(
          Amount.year(other.year()),
          "the bar of the votes points up: the President led; short bars and other colours are not"
              + " below the line");
    }
    return draft
        .step("Find the years along the bottom, and the bar of each in the upper part.")
        .step("Only one of the four bars hangs below the line: " + split.year())
        .build(dice);
  }
}
