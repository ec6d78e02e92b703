package org.twocounts.publish.site.page.chart;

import java.util.List;
import org.twocounts.publish.VerdictWords;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.material.SiteChart;

/** A claim that a chart helps to test. */
public record TestedClaim(String statement, String href, String verdict) {
  static List<TestedClaim> by(SiteChart chart, SiteRequest request, PageFrame frame) {
    return request.claims().shownBy(chart.chart().id()).stream()
        .map(
            claim ->
                new TestedClaim(
                    claim.statement(),
                    frame.to(claim.path()),
                    VerdictWords.of(claim.checked().verdict())))
        .toList();
  }
}
