package org.twocounts.chart.spec;

import java.util.List;

/**
 * What alternative text says besides the title.
 *
 * @param shows what kind of picture of what: "Bar chart of …"
 * @param range from where to where the values run, a sentence
 * @param exceptions what departs from the finding, each a sentence
 */
public record Description(String shows, String range, List<String> exceptions) {
  public Description {
    exceptions = List.copyOf(exceptions);
  }
}
