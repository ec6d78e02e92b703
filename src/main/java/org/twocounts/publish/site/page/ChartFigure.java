package org.twocounts.publish.site.page;

import java.util.Optional;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.material.SiteChart;
import org.twocounts.publish.site.material.SiteChart.PictureSize;

/**
 * The picture of a chart on a page.
 *
 * @param page the way to the chart's own page
 * @param picture the way to the picture; empty where none was drawn
 */
public record ChartFigure(
    String title, String page, Optional<String> picture, Optional<PictureSize> size, String alt) {

  /** The chart as its own page shows it. */
  public static ChartFigure of(SiteChart chart, PageFrame frame) {
    return new ChartFigure(
        chart.finding(),
        frame.to(chart.path()),
        chart.findFile("svg").map(frame::to),
        chart.size(),
        chart.alt());
  }
}
