package org.twocounts.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A chart that an exercise is about.
 *
 * @param name in the catalogue of charts
 * @param year of charts that show one election
 * @param state code of the state of charts that show one
 */
public record ChartToRead(String name, OptionalInt year, Optional<String> state) {

  /** A chart of all states. */
  public ChartToRead(String name, OptionalInt year) {
    this(name, year, Optional.empty());
  }

  /** A chart of one state. */
  public static ChartToRead ofState(String name, String state) {
    return new ChartToRead(name, OptionalInt.empty(), Optional.of(state));
  }

  /** The name of its files. */
  public String file() {
    return name
        + (year.isPresent() ? "-" + year.getAsInt() : "")
        + state.map(s -> "-" + s.toLowerCase(Locale.ROOT)).orElse("");
  }

  /** Its description of where to get it: the command that draws it. */
  public String command() {
    return String.format(
        "twocounts chart %s%s%s --no-title --formats svg",
        name,
        year.isPresent() ? " --year " + year.getAsInt() : "",
        state.map(s -> " --state " + s).orElse(""));
  }
}
