package org.twocounts.publish.site.page.activity;

import java.util.List;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.template.site.JtePredictGenerated;

/** Questions to guess at; none where the record has no election with votes of the whole nation. */
public final class PredictPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    boolean none =
        request.record().elections().stream()
            .noneMatch(e -> e.popularVote() == PopularVoteCoverage.NATIONAL);
    return none
        ? List.of()
        : List.of(
            Activity.PREDICT
                .page(
                    (out, frame) ->
                        JtePredictGenerated.render(
                            out, null, frame, PredictView.of(request, frame)))
                .withScripts("predict.js"));
  }
}
