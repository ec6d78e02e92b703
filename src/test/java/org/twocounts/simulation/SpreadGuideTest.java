package org.twocounts.simulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.analysis.TheRecord;

/** What {@code docs/simulation.md} says of how far states swing is what the record gives. */
@Tag(Document.TAG)
class SpreadGuideTest {
  private static final Document GUIDE = Document.of("docs/simulation.md");
  private static final PastSwings ALL = PastSwings.of(TheRecord.record());
  private static final String HEAD =
      "| elections | swings | states' swings | nation | region | state | states, least to most |"
          + " *k*₀ | turnout | excess kurtosis |\n";

  @Test
  void the_table_is_what_the_code_gives() {
    StringBuilder table =
        new StringBuilder(HEAD).append("|---|---|---|---|---|---|---|---|---|---|\n");
    table.append(row("the ten nearest to 2024", ALL.around(2024)));
    for (int[] period :
        new int[][] {
          {1828, 1860}, {1868, 1896}, {1900, 1944}, {1948, 1984}, {1988, 2024}, {1828, 2024}
        }) {
      table.append(row(period[0] + "–" + period[1], ALL.of(period[0], period[1])));
    }
    GUIDE.hasBlock("| elections | swings |", table.toString());
  }

  @Test
  void what_regions_explain_is_what_the_code_gives() {
    GUIDE.says(
        "they explain %.1f percent (1 − MSW",
        100 * RegionalSwings.of(ALL.swings(), CensusRegions::division).explained());
    GUIDE.says(
        "its four regions %.1f percent",
        100 * RegionalSwings.of(ALL.swings(), CensusRegions::region).explained());
  }

  private static String row(String elections, List<PastSwing> swings) {
    SwingEstimate estimate = SwingEstimate.of(swings);
    SwingSpread spread = estimate.spread();
    return String.format(
            Locale.ROOT,
            "| %s | %d | %,d | %.1f | %.1f | %.1f | %.1f–%.1f | %.0f | %.3f | %+.1f |\n",
            elections,
            estimate.swings().size(),
            estimate.observations(),
            spread.national(),
            spread.regional(),
            spread.state(),
            own(spread).min().orElseThrow(),
            own(spread).max().orElseThrow(),
            estimate.weightOfAll(),
            spread.turnout(),
            estimate.excessKurtosis().orElseThrow())
        .replace("| -", "| −");
  }

  private static DoubleStream own(SwingSpread spread) {
    return spread.states().values().stream().mapToDouble(Double::doubleValue);
  }
}
