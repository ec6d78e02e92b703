package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** What does the place of a point between two lines say? */
final class PointInTheQuadrant implements ExerciseKind {
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
  public boolean isPossible(Material material, Level level) {
    return !material.splits(Level.COLLEGE).isEmpty();
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<Election> splits = material.splits(Level.COLLEGE);
    Election election = dice.pick(splits);
    boolean majority =
        !ElectoralVote.of(election).majorityHolders().isEmpty()
            && ElectoralVote.of(election).majorityHolders().contains(election.president());
    String name = election.president();
    Draft draft =
        Draft.of(
                "point-in-the-quadrant",
                "quadrant",
                String.format(
                    "Each point is the person who became President: to the right of zero with a"
                        + " lead in the popular vote, above the line of one half with a majority of"
                        + " the electors. Find the point of %s (%s). What does its place say?",
                    election.year(), name))
            .about(new ChartToRead("quadrant", OptionalInt.empty()))
            .right(place(name, false, majority));
    return draft
        .wrong(place(name, true, majority), "takes left of zero for a lead")
        .wrong(
            place(name, false, !majority),
            majority
                ? "takes a popular vote lost for a majority of electors lost"
                : "takes the presidency for a majority of electors")
        .wrong(
            place(name, true, !majority),
            "reads the axes the wrong way round: votes run from left to right, electors upward")
        .step("From left to right: the point is left of zero, so another candidate had more votes.")
        .step(
            String.format(
                "Upward: the point is %s one half, so %s",
                majority ? "above" : "below",
                majority ? "there was a majority of electors." : "there was no majority."))
        .step(place(name, false, majority).text())
        .build(dice);
  }

  private static Amount place(String name, boolean led, boolean majority) {
    return Amount.words(
        name
            + (led ? " led the popular vote and had " : " did not lead the popular vote and had ")
            + (majority ? "a majority of the electors." : "no majority of the electors."));
  }
}
