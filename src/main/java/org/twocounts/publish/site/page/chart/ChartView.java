package org.twocounts.publish.site.page.chart;

import java.util.List;
import java.util.Optional;
import org.twocounts.chart.spec.LongDescription;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.material.SiteChart;
import org.twocounts.publish.site.page.ChartFigure;

/**
 * What the page of a chart shows.
 *
 * @param description everything that the picture says, in words under headings
 * @param command that draws it
 * @param claims that it tests
 * @param embed the line with which another page shows it
 */
public record ChartView(
    String question,
    ChartFigure figure,
    List<LongDescription.Part> description,
    ChartData data,
    List<Download> downloads,
    String command,
    List<TestedClaim> claims,
    Optional<String> embed) {

  public ChartView {
    description = List.copyOf(description);
    downloads = List.copyOf(downloads);
    claims = List.copyOf(claims);
  }

  static ChartView of(SiteRequest request, SiteChart chart, PageFrame frame) {
    return new ChartView(
        chart.chart().question(),
        ChartFigure.of(chart, frame),
        LongDescription.of(chart.spec(), chart.leftOut()).parts(),
        ChartData.of(chart.spec()),
        Download.all(chart, frame),
        request.origin().commandLine("chart " + chart.chart().id()),
        TestedClaim.by(chart, request, frame),
        EmbedLine.of(chart, request.baseUrl()));
  }
}
