package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.NamedPlan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.chart.catalogue.RuleWords;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.words.YearsBetween;

/** Whom every rule elects in every election; each cell leads to that what-if. */
public final class RulePages implements PageKind {
  /** Elections of a page, so that no page grows too large. */
  private static final int ROWS = 26;

  @Override
  public List<SitePage> pages(SiteRequest request) {
    List<Election> national =
        new ArrayList<>(
            request.record().elections().stream()
                .filter(e -> e.popularVote() == PopularVoteCoverage.NATIONAL)
                .toList());
    Collections.reverse(national);
    int pages = (national.size() + ROWS - 1) / ROWS;
    return IntStream.range(0, pages)
        .mapToObj(
            i ->
                page(
                    request,
                    national.subList(i * ROWS, Math.min(national.size(), (i + 1) * ROWS)),
                    i,
                    pages))
        .toList();
  }

  private static String path(int page) {
    return page == 0
        ? SiteSection.RULES.path()
        : String.format(Locale.ROOT, "rules-%d.html", page + 1);
  }

  private static SitePage page(SiteRequest request, List<Election> shown, int page, int pages) {
    String years = YearsBetween.of(shown.get(shown.size() - 1).year(), shown.get(0).year());
    return new SitePage(
            path(page),
            "rules",
            SiteSection.RULES,
            "Other rules, " + years,
            "Whom the votes of each election elect under other rules: winner takes the state,"
                + " proportional, by district, with and without the two electors for senators.",
            (out, frame) ->
                new Article(
                        "Under each rule the votes stay as they were cast; campaigns would have"
                            + " differed. Each name leads to that what-if.",
                        List.of(section(request.record(), shown, page, pages, frame)))
                    .write(out, frame))
        .withScripts("tables.js")
        .withCommand("whatif --all-years");
  }

  private static PageSection section(
      ElectionRecord record, List<Election> shown, int page, int pages, PageFrame frame) {
    List<Col<Election>> columns = new ArrayList<>();
    columns.add(
        Col.words(
            "Year",
            e -> PageCell.link(String.valueOf(e.year()), frame.find(PagePath.election(e.year())))));
    for (NamedPlan plan : NamedPlan.COMPARED) {
      columns.add(Col.words(RuleWords.inFull(plan), e -> cell(record, e, plan, frame)));
    }
    PageSection section =
        PageSection.of("rules", "Who is elected")
            .with(PageTable.of("Rules by elections", Use.READ, shown, columns))
            .noting(
                List.of(
                    "\u201cSplit\u201d: the person elected did not lead the popular vote.",
                    "\u201cNobody\u201d: no majority, so the House of Representatives would have"
                        + " chosen.",
                    "A dash: the record does not have the figures that the rule needs."));
    if (page > 0) {
      section = section.linking(frame.find(path(page - 1)), "Later elections");
    }
    return page + 1 < pages
        ? section.linking(frame.find(path(page + 1)), "Earlier elections")
        : section;
  }

  private static PageCell cell(
      ElectionRecord record, Election election, NamedPlan plan, PageFrame frame) {
    Optional<Counterfactual> found = find(record, election, plan);
    if (found.isEmpty()) {
      return PageCell.of(FigureText.MISSING);
    }
    Optional<Counterfactual.Result> winner =
        found.get().outcome().winner().flatMap(found.get()::find);
    String name = winner.map(w -> FamilyName.of(w.candidate())).orElse("nobody");
    PageCell cell =
        PageCell.link(
            found.get().split() == SplitStatus.SPLIT ? name + ", split" : name,
            frame.find(PagePath.election(election.year())).map(href -> href + hash(plan)));
    return winner.map(w -> cell.ofParty(w.party())).orElse(cell);
  }

  /** The address of a plan on the page of an election, as its options are called. */
  private static String hash(NamedPlan plan) {
    String[] words = plan.name().split(" ", -1);
    return "#rule=" + words[0] + (words.length > 1 ? "&electors=" + words[1] : "");
  }

  private static Optional<Counterfactual> find(
      ElectionRecord record, Election election, NamedPlan plan) {
    try {
      return Optional.of(Counterfactual.of(record, election.year(), Scenario.of(plan.plan())));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }
}
