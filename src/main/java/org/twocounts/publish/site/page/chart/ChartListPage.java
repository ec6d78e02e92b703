package org.twocounts.publish.site.page.chart;

import java.util.List;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.template.site.JteChartsGenerated;

/** The gallery of charts. */
public final class ChartListPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.charts().all().isEmpty() ? List.of() : List.of(page(request));
  }

  private static SitePage page(SiteRequest request) {
    return new SitePage(
            SiteSection.CHARTS.path(),
            "charts",
            SiteSection.CHARTS,
            "Charts of two counts",
            "Charts of presidential elections, each with the question that it answers, its figures,"
                + " and files to download.",
            (out, frame) ->
                JteChartsGenerated.render(out, null, frame, GalleryTopic.all(request, frame)))
        .withCommand("charts");
  }
}
