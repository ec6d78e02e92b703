package org.twocounts.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.ElectorMethod;

/** Who, where and when: figures that rows of many findings have, each with one name and meaning. */
public final class SharedFigures {
  static final String VALUE = "value";
  static final String VALUE_MEANING = "The value; missing for a remark.";

  /** The unit of a value that is of the figure that the row names. */
  static final String AS_THE_FIGURE = "as the figure";

  private static final String SOURCES = "Ids of sources.";
  private static final String CANDIDATE = "Full name of the candidate.";
  private static final String STATE = "Postal code of the state.";

  private SharedFigures() {}

  /** The election. */
  public static <R> Figure<R> year(ToIntFunction<R> value) {
    return Figure.year("year", "Year of the election.", value);
  }

  /** The election, of rows that may be of something else. */
  public static <R> Figure<R> optionalYear(Function<R, OptionalInt> value) {
    return Figure.optionalYear("year", "Year of the election.", value);
  }

  /** The census. */
  public static <R> Figure<R> census(ToIntFunction<R> value) {
    return Figure.year("census", "Year of the census.", value);
  }

  /** The census, of rows that may be of something else. */
  public static <R> Figure<R> optionalCensus(Function<R, OptionalInt> value) {
    return Figure.optionalYear("census", "Year of the census.", value);
  }

  /** The state. */
  public static <R> Figure<R> state(Function<R, String> value) {
    return Figure.text("state", STATE, value);
  }

  /** The state, of rows that may be of the nation. */
  public static <R> Figure<R> optionalState(Function<R, Optional<String>> value) {
    return Figure.optionalText("state", STATE, value);
  }

  /** A state, or a district that chooses an elector of its own. */
  public static <R> Figure<R> unit(Function<R, String> value) {
    return Figure.text("unit", "State, or a district such as ME-1.", value);
  }

  /** The candidate whom the row is about. */
  public static <R> Figure<R> candidate(Function<R, String> value) {
    return Figure.text("candidate", CANDIDATE, value);
  }

  /** The candidate, of rows that may have none. */
  public static <R> Figure<R> optionalCandidate(Function<R, Optional<String>> value) {
    return Figure.optionalText("candidate", CANDIDATE, value);
  }

  /** The party, or that of the candidate whom the row is about. */
  public static <R> Figure<R> party(Function<R, Optional<String>> value) {
    return Figure.optionalText("party", "Label of the party in results.", value);
  }

  /** Who became President. */
  public static <R> Figure<R> president(Function<R, String> value) {
    return Figure.text("president", "Who became President.", value);
  }

  /** On which label. */
  public static <R> Figure<R> presidentParty(Function<R, Optional<String>> value) {
    return Figure.<R>optionalText("president_party", "Label on which the President ran.", value)
        .headed("Party");
  }

  /** On which label. */
  public static <R> Figure<R> popularLeaderParty(Function<R, Optional<String>> value) {
    return Figure.<R>optionalText(
            "popular_leader_party", "Label on which the popular leader ran.", value)
        .headed("Leader's party");
  }

  /** Electoral College or House. */
  public static <R> Figure<R> decidedBy(Function<R, DecidedBy> value) {
    return Figure.label("decided_by", "Who chose the President.", DecidedBy.class, value);
  }

  /** Who had the majority. */
  public static <R> Figure<R> winner(Function<R, Optional<String>> value) {
    return Figure.optionalText("winner", "The candidate with a majority of electors.", value);
  }

  /** Whether the election is a split, under the definition that the finding uses. */
  public static <R> Figure<R> split(Function<R, SplitStatus> status) {
    return Figure.optionalFlag(
        "split",
        "Whether it is a split; missing where the popular leader is unknown.",
        row ->
            Optional.of(status.apply(row))
                .filter(s -> s != SplitStatus.UNKNOWN)
                .map(s -> s == SplitStatus.SPLIT));
  }

  /** How a state chose its electors. */
  public static <R> Figure<R> method(Function<R, ElectorMethod> value) {
    return Figure.label("method", "How it chose electors.", ElectorMethod.class, value);
  }

  /** A place in an order. */
  public static <R> Figure<R> number(ToLongFunction<R> value) {
    return Figure.count("number", "number", "Its number in the order, 1 for the first.", value);
  }

  /** A size of the House. */
  public static <R> Figure<R> house(ToIntFunction<R> value) {
    return Figure.size("house", "seats", "Size of the House.", value);
  }

  /** Seats of a state. */
  public static <R> Figure<R> seats(ToLongFunction<R> value) {
    return Figure.count("seats", "seats", "House seats.", value);
  }

  /** What a reader must know. */
  public static <R> Figure<R> note(Function<R, Optional<String>> value) {
    return Figure.optionalText("note", "What needs a word.", value);
  }

  /** Where the row comes from. */
  public static <R> Figure<R> source(Function<R, String> value) {
    return Figure.text("source", "Id of the source.", value);
  }

  /** Where the row comes from, if it is one source. */
  public static <R> Figure<R> optionalSource(Function<R, Optional<String>> value) {
    return Figure.optionalText("source", "Id of the source.", value);
  }

  /** Where the whole reference stands. */
  public static <R> Figure<R> citation(Function<R, String> value) {
    return Figure.<R>text("citation", "How to cite it.", value).headed("Cite as");
  }

  /** Of a figure that the row is about. */
  public static <R> Figure<R> value(Function<R, OptionalLong> value) {
    return Figure.optionalCount(VALUE, AS_THE_FIGURE, VALUE_MEANING, value);
  }

  /** Why it is so. */
  public static <R> Figure<R> reason(Function<R, Optional<String>> value) {
    return Figure.optionalText("reason", "Why.", value);
  }

  /** Where the facts of the row come from. */
  public static <R> Figure<R> sources(Function<R, List<String>> value) {
    return Figure.texts("sources", SOURCES, value);
  }
}
