package org.twocounts.publish.site.page;

import java.util.List;
import org.twocounts.model.Election;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.template.site.JteElectionGenerated;

/** A page for each election. */
public final class ElectionPages implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.record().elections().stream().map(e -> page(request, e)).toList();
  }

  private static SitePage page(SiteRequest request, Election election) {
    return new SitePage(
            PagePath.of(election),
            "election",
            SiteSection.ELECTIONS,
            "The presidential election of " + election.year(),
            String.format(
                "%s became President in the election of %s: electors and popular votes, state by"
                    + " state.",
                election.president(), election.year()),
            (out, frame) ->
                JteElectionGenerated.render(
                    out, null, frame, ElectionView.of(request, election, frame)))
        .withScripts("tables.js", "engine-loader.js", "address.js", "paint.js", "whatif.js")
        .withCommand("show " + election.year() + " --states");
  }
}
