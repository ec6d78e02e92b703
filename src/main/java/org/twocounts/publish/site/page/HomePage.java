package org.twocounts.publish.site.page;

import java.util.List;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.material.SiteChart;
import org.twocounts.publish.template.site.JteHomeGenerated;

/** The first page: both counts over all elections at a glance, and the splits. */
public final class HomePage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(
        new SitePage(
                SiteSection.HOME.path(),
                "home",
                SiteSection.HOME,
                "Every presidential election, counted both ways",
                "Electors and people: both counts of every United States presidential election of"
                    + " the record, and the elections in which they disagree.",
                (out, frame) ->
                    JteHomeGenerated.render(out, null, frame, HomeView.of(request, frame)))
            .withCommand("elections")
            .withCard(request.charts().find("both-counts").flatMap(SiteChart::findCard)));
  }
}
