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
  private static final List<Place> PLACES =
      List.of(new Place(true, true), new Place(false, true), new Place(false, false));

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
    int wish = dice.weighted(4, 4, 2);
    Election election = material.splitOrNot(wish > 0, Level.COLLEGE, dice);
    boolean led = !material.isSplit(election);
    boolean majority = ElectoralVote.of(election).majorityHolders().contains(election.president());
    if (led != (wish == 0) || majority != (wish < 2) || !election.attributions().isEmpty()) {
      return Optional.empty();
    }
    String name = election.president();
    Draft draft =
        Draft.of(
                "point-in-the-quadrant",
                "quadrant " + election.year(),
                String.format(
                    "Each point is the person who became President: to the right of zero with a"
                        + " lead in the popular vote, above the line of one half with a majority of"
                        + " the electors. Find the point of %s (%s). What does its place say?",
                    election.year(), name))
            .about(new ChartToRead("quadrant", OptionalInt.empty()))
            .right(place(led, majority));
    PLACES.forEach(p -> draft.wrong(place(p.led(), p.majority()), why(p, led)));
    return draft
        .step(
            led
                ? "From left to right: the point is right of zero, so nobody had more votes."
                : "From left to right: the point is left of zero, so another candidate had more"
                    + " votes.")
        .step(
            String.format(
                "Upward: the point is %s one half. %s",
                majority ? "above" : "below", place(led, majority).text()))
        .build(dice);
  }

  /** A place that somebody who became President may have. */
  private record Place(boolean led, boolean majority) {}

  private static String why(Place place, boolean led) {
    return place.led() == led
        ? "takes the presidency for a majority of electors, or its lack for a popular vote lost"
        : "takes the side of zero for the other one, or a majority of electors for a lead in votes";
  }

  private static Amount place(boolean led, boolean majority) {
    return Amount.words(
        String.format(
            "There was %s in votes, and %s of the electors.",
            led ? "a lead" : "no lead", majority ? "a majority" : "no majority"));
  }
}
