package org.twocounts.cli.output;

import org.twocounts.output.CsvMark;
import org.twocounts.output.Style;

/** Turns a report into the text of a format. */
public final class Renderer {
  private Renderer() {}

  /**
   * The whole text, with its last line ended.
   *
   * @param mark before CSV
   * @throws IllegalArgumentException if CSV is asked of a report without rows
   */
  public static String render(Report report, Format format, Style style, CsvMark mark) {
    return switch (format) {
      case TABLE -> TableRenderer.render(report, style);
      case JSON -> JsonRenderer.render(report.json());
      case MARKDOWN -> MarkdownRenderer.render(report);
      case CSV ->
          mark.before(
              CsvRenderer.render(
                  report
                      .tidy()
                      .orElseThrow(() -> new IllegalArgumentException("a report without rows"))));
    };
  }
}
