package org.twocounts.cli.output;

import java.util.List;

/** Turns a report into the text of a format. */
public final class Renderer {
  private Renderer() {}

  /** The lines of a listing as a person at a terminal reads it. */
  public static List<String> lines(Listing<?> listing, Style style) {
    StringBuilder out = new StringBuilder();
    new TextTable(style).append(listing, out);
    return out.toString().lines().toList();
  }

  /**
   * The whole text, with its last line ended.
   *
   * @throws IllegalArgumentException if CSV is asked of a report without rows
   */
  public static String render(Report report, Format format, Style style) {
    return switch (format) {
      case TABLE -> TableRenderer.render(report, style);
      case JSON -> JsonRenderer.render(report.json());
      case MARKDOWN -> MarkdownRenderer.render(report);
      case CSV ->
          CsvRenderer.render(
              report
                  .tidy()
                  .orElseThrow(() -> new IllegalArgumentException("a report without rows")));
    };
  }
}
