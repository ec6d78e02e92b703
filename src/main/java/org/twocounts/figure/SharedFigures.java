package org.twocounts.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.twocounts.analysis.SplitStatus;

/** Figures that rows of many findings have, each with its one name and meaning. */
public final class SharedFigures {
  private SharedFigures() {}

  /** The election. */
  public static <R> Figure<R> year(ToIntFunction<R> value) {
    return Figure.year("year", "Year of the election.", value);
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

  /** What a reader must know. */
  public static <R> Figure<R> note(Function<R, Optional<String>> value) {
    return Figure.optionalText("note", "What needs a word.", value);
  }

  /** Where the facts of the row come from. */
  public static <R> Figure<R> sources(Function<R, List<String>> value) {
    return Figure.texts("sources", "Ids of sources.", value);
  }
}
