package org.twocounts.publish.site.page;

import java.util.List;
import org.twocounts.analysis.ComingElection;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.template.site.JteBuildGenerated;

/** A map of the coming election that readers build; left out where its electors are not known. */
public final class BuildPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return ComingElection.find(request.record())
        .map(coming -> List.of(page(request, coming)))
        .orElse(List.of());
  }

  private static SitePage page(SiteRequest request, ComingElection coming) {
    return new SitePage(
            SiteSection.BUILD.path(),
            "build",
            SiteSection.BUILD,
            "Build a map of " + coming.year(),
            "Give the electors of "
                + coming.year()
                + " to one side or the other, see who has a majority, and link the map.",
            (out, frame) ->
                JteBuildGenerated.render(out, null, frame, BuildView.of(request, coming)))
        .withScripts(
            "outlines.js",
            "map.js",
            "tables.js",
            "engine-loader.js",
            "address.js",
            "paint.js",
            "build.js");
  }
}
