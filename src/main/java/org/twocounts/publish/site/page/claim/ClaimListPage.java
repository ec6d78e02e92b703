package org.twocounts.publish.site.page.claim;

import java.util.List;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.template.site.JteClaimListGenerated;

/** The list of claims, pack by pack, with their verdicts. */
public final class ClaimListPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.claims().packs().isEmpty() ? List.of() : List.of(page(request));
  }

  private static SitePage page(SiteRequest request) {
    return new SitePage(
            SiteSection.CLAIMS.path(),
            "claims",
            SiteSection.CLAIMS,
            "Claims, tested by the record",
            "What is said of presidential elections, read in the ways in which it can be meant, and"
                + " each reading checked by computing.",
            (out, frame) ->
                JteClaimListGenerated.render(
                    out,
                    null,
                    frame,
                    request.claims().packs().stream().map(p -> PackView.of(p, frame)).toList()))
        .withScripts("tables.js")
        .withCommand(ClaimCommand.list(request.claims()));
  }
}
