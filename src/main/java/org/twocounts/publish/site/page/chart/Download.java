package org.twocounts.publish.site.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.material.SiteChart;
import org.twocounts.words.Numerals;

/**
 * A file of a chart.
 *
 * @param use what it is good for
 * @param size such as {@code 70 kB}
 */
public record Download(String label, String href, String use, String size) {
  private static final int KILO = 1000;

  /** The files of a chart, pictures first. */
  static List<Download> all(SiteChart chart, PageFrame frame) {
    return Stream.of(
            of(chart, frame, "svg", "the picture for the web, sharp at any size"),
            of(chart, frame, "png", "the picture for documents and slides"),
            of(chart, frame, "pdf", "the picture for print"),
            of(chart, frame, "csv", "its figures, with all decimals"),
            of(chart, frame, "txt", "what it shows in words, with every source"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Download> of(
      SiteChart chart, PageFrame frame, String ending, String use) {
    return chart
        .findFile(ending)
        .map(
            path ->
                new Download(
                    path.substring(path.lastIndexOf('/') + 1),
                    frame.to(path),
                    use,
                    size(chart.files().get(path).length)));
  }

  private static String size(int bytes) {
    return Numerals.of((long) Math.ceil((double) bytes / KILO)) + " kB";
  }
}
