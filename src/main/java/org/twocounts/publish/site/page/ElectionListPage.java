package org.twocounts.publish.site.page;

import java.util.List;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.model.DecidedBy;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.template.site.JteElectionsGenerated;

/** The list of elections with both counts. */
public final class ElectionListPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(
        new SitePage(
                SiteSection.ELECTIONS.path(),
                "elections",
                SiteSection.ELECTIONS,
                "Presidential elections, both counts",
                "Every presidential election of the record: electors and popular votes of the"
                    + " President, and the margin between the first two.",
                (out, frame) ->
                    JteElectionsGenerated.render(out, null, frame, table(request, frame)))
            .withScripts("tables.js")
            .withCommand("elections"));
  }

  private static PageTable table(SiteRequest request, PageFrame frame) {
    return PageTable.of(
        "Both counts of the candidate who became President",
        PageTable.Use.FILTER,
        request.record().elections().stream().map(ElectionSummary::of).toList(),
        List.of(
            Col.words(
                "Year",
                s ->
                    PageCell.link(
                        String.valueOf(s.year()), frame.find(PagePath.election(s.year())))),
            Col.words(
                "President",
                (ElectionSummary s) ->
                    PageCell.of(s.president())
                        .ofParty(java.util.Optional.of(s.election().presidentParty()))),
            Col.of("Party", ElectionFigures.PRESIDENT_PARTY),
            Col.of("Electors", ElectionFigures.ELECTORAL_VOTES),
            Col.of("of", ElectionFigures.ELECTORS_APPOINTED),
            Col.of("Popular votes", ElectionFigures.NATIONAL_POPULAR_VOTES),
            Col.of("Popular (%)", ElectionFigures.POPULAR_SHARE),
            Col.of("Margin (points)", ElectionFigures.MARGIN_POINTS),
            Col.words("Remark", s -> PageCell.of(remark(s)))));
  }

  private static String remark(ElectionSummary summary) {
    String split = summary.split() == SplitStatus.SPLIT ? "split" : "";
    if (summary.election().decidedBy() != DecidedBy.HOUSE) {
      return split;
    }
    return split.isEmpty() ? "House" : split + ", House";
  }
}
