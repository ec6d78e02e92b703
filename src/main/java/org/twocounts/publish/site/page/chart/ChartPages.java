package org.twocounts.publish.site.page.chart;

import java.util.List;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.material.SiteChart;
import org.twocounts.publish.template.site.JteChartGenerated;

/** A page for each chart. */
public final class ChartPages implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.charts().all().stream().map(chart -> page(request, chart)).toList();
  }

  private static SitePage page(SiteRequest request, SiteChart chart) {
    return new SitePage(
            chart.path(),
            "chart",
            SiteSection.CHARTS,
            chart.chart().question(),
            chart.finding(),
            (out, frame) ->
                JteChartGenerated.render(out, null, frame, ChartView.of(request, chart, frame)))
        .withScripts("tables.js")
        .withCard(chart.findCard());
  }
}
