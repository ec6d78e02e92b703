package org.twocounts.analysis.swing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.swing.Thresholds.Threshold;
import org.twocounts.words.Numerals;

/** The table of thresholds in docs/methods.md. */
@Tag(Document.TAG)
class ThresholdGuideTest {
  private static final String HEAD =
      """
      | year | winner | rival | national margin | winner loses at | rival gains at |
      |---|---|---|---:|---:|---:|
      """;

  @Test
  void the_table_of_both_thresholds_is_the_computed_one() {
    Document.of("docs/methods.md").hasBlock(HEAD, table());
  }

  private static String table() {
    List<String> rows =
        TheRecord.released().elections().stream()
            .filter(election -> Thresholds.find(election).isPresent())
            .map(election -> UniformSwing.of(election, Optional.empty()))
            .map(ThresholdGuideTest::row)
            .toList();
    return HEAD + String.join("", rows);
  }

  private static String row(UniformSwing swing) {
    Thresholds thresholds = swing.thresholds();
    return String.format(
        Locale.ROOT,
        "| %d | %s | %s | %s | %s | %s |\n",
        swing.pair().election().year(),
        swing.pair().winner(),
        swing.pair().rival(),
        points(swing.nationalMargin().value()),
        thresholds
            .winnerLosesAt()
            .map(Threshold::points)
            .map(ThresholdGuideTest::points)
            .orElse(""),
        thresholds
            .rivalGainsAt()
            .map(Threshold::points)
            .map(ThresholdGuideTest::points)
            .orElse(""));
  }

  private static String points(double value) {
    return Numerals.signed(value, 2);
  }
}
