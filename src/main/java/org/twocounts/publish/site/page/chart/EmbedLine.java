package org.twocounts.publish.site.page.chart;

import java.util.Optional;
import org.twocounts.output.Markup;
import org.twocounts.publish.site.material.SiteChart;
import org.twocounts.publish.site.material.SiteChart.PictureSize;

/** The line of HTML with which another page shows a chart. */
final class EmbedLine {
  private EmbedLine() {}

  /**
   * The line; empty where no picture was drawn.
   *
   * @param baseUrl the address of the site; without it the file is named alone, to be put beside
   *     the page
   */
  static Optional<String> of(SiteChart chart, Optional<String> baseUrl) {
    return chart.findFile("svg").map(file -> line(chart, file, baseUrl));
  }

  private static String line(SiteChart chart, String file, Optional<String> baseUrl) {
    String source = baseUrl.map(url -> url + file).orElse(file.replaceFirst(".*/", ""));
    String image =
        "<img src=\""
            + Markup.escape(source)
            + "\""
            + chart.size().map(EmbedLine::size).orElse("")
            + " style=\"max-width:100%;height:auto\" alt=\""
            + Markup.escape(chart.alt())
            + "\">";
    return baseUrl
        .map(url -> "<a href=\"" + Markup.escape(url + chart.path()) + "\">" + image + "</a>")
        .orElse(image);
  }

  private static String size(PictureSize size) {
    return " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
  }
}
