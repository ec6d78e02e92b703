package org.twocounts.chart.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.chart.spec.PointLabel;

/** Which labels some words speak of: by the year that begins the label, or by the label itself. */
record Mention(String words) {
  private static final Pattern YEAR = Pattern.compile("^\\d{4}\\b");

  boolean isOf(PointLabel label) {
    Matcher year = YEAR.matcher(label.text());
    return year.find() ? stands(year.group()) : label.wordings().stream().anyMatch(this::stands);
  }

  /** Whether a word stands in the text, not as an end of a span. */
  private boolean stands(String word) {
    return Pattern.compile("(?<![\\w–])" + Pattern.quote(word) + "(?![\\w–])")
        .matcher(words)
        .find();
  }
}
