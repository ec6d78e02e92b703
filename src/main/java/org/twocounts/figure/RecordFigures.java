package org.twocounts.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.twocounts.model.Attribution;
import org.twocounts.model.Office;

/** Figures of what the record says about itself: kinds, values, reasons. */
public final class RecordFigures {
  /** The meaning of every {@code kind}. */
  public static final String KIND = "Of which kind it is.";

  private RecordFigures() {}

  /** States concerned. */
  public static <R> Figure<R> states(Function<R, List<String>> value) {
    return Figure.texts("states", "Postal codes of states.", value);
  }

  /** The office. */
  public static <R> Figure<R> office(Function<R, Office> value) {
    return Figure.label("office", "The office voted for.", Office.class, value);
  }

  /** An attribution. */
  public static <R> Figure<R> attribution(Function<R, Optional<String>> value) {
    return Figure.optionalText("attribution", "Name of the attribution.", value);
  }

  /** From when. */
  public static <R> Figure<R> firstElection(ToIntFunction<R> value) {
    return Figure.year("first_election", "First election.", value);
  }

  /** Until when. */
  public static <R> Figure<R> lastElection(ToIntFunction<R> value) {
    return Figure.year("last_election", "Last election.", value);
  }

  /** Until when, if it has an end. */
  public static <R> Figure<R> optionalLastElection(Function<R, OptionalInt> value) {
    return Figure.optionalYear("last_election", "Last election.", value);
  }

  /** Whether an attribution is the record's own. */
  public static <R> Figure<R> isDefault(Predicate<R> value) {
    return Figure.flag("is_default", "Whether the record's state rows follow it.", value);
  }

  /** What an attribution counts. */
  public static <R> Figure<R> rules(Function<R, Attribution> value) {
    return Figure.texts(
        "rules",
        "What it counts: state, candidate, votes, and how.",
        row ->
            value.apply(row).counts().stream()
                .map(
                    c -> c.state() + " " + c.candidate() + " " + c.popularVotes() + ": " + c.rule())
                .toList());
  }
}
