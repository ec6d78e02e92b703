package org.twocounts.publish.site.page.claim;

import java.util.List;
import java.util.Optional;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.publish.ClaimReview;
import org.twocounts.publish.ReviewOptions;
import org.twocounts.publish.VerdictWords;
import org.twocounts.publish.site.MadeMarkup;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.material.SiteClaim;
import org.twocounts.publish.template.site.JteClaimPageGenerated;

/** A page for each claim. */
public final class ClaimPages implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.claims().all().stream().map(claim -> page(request, claim)).toList();
  }

  private static SitePage page(SiteRequest request, SiteClaim claim) {
    return new SitePage(
            claim.path(),
            "claim",
            SiteSection.CLAIMS,
            "Claim: " + claim.statement(),
            VerdictWords.sentence(claim.checked())
                + ". Every reading of the claim with its evidence.",
            (out, frame) ->
                JteClaimPageGenerated.render(out, null, frame, ClaimView.of(request, claim, frame)))
        .withCommand(ClaimCommand.show(claim))
        .withCard(card(request, claim))
        .withData(review(request, claim));
  }

  private static Optional<String> card(SiteRequest request, SiteClaim claim) {
    return claim.checked().claim().charts().stream()
        .flatMap(name -> request.charts().find(name).stream())
        .flatMap(chart -> chart.findCard().stream())
        .findFirst();
  }

  /**
   * The review that search engines read: of the released record and the program's own packs only,
   * since it is signed, and only where the page has an address.
   */
  private static Optional<MadeMarkup> review(SiteRequest request, SiteClaim claim) {
    return request
        .baseUrl()
        .filter(url -> request.origin().dataFile().isEmpty())
        .filter(url -> BuiltInPacks.isOne(claim.alone().pack()))
        .filter(url -> ClaimReview.isReviewable(claim.checked()))
        .map(
            url ->
                new ReviewOptions(
                    Optional.of(url + claim.path()), Optional.empty(), Optional.empty()))
        .map(options -> ClaimReview.of(List.of(claim.alone()), options))
        .map(text -> MadeMarkup.json(json -> json.writeRawValue(text.strip())));
  }
}
