package org.twocounts.classroom;

import java.util.OptionalInt;

/**
 * A chart that an exercise is about.
 *
 * @param name in the catalogue of charts
 * @param year of charts that show one election
 */
public record ChartToRead(String name, OptionalInt year) {

  /** The name of its files. */
  public String file() {
    return name + (year.isPresent() ? "-" + year.getAsInt() : "");
  }

  /** Its description of where to get it: the command that draws it. */
  public String command() {
    return String.format(
        "twocounts chart %s%s --no-title --formats svg",
        name, year.isPresent() ? " --year " + year.getAsInt() : "");
  }
}
