package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.analysis.AlternativeCount;
import org.twocounts.analysis.AlternativeCounts;
import org.twocounts.analysis.AlternativeElectors;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.remark.CountsSentence;
import org.twocounts.figure.CountFigures;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.words.Numerals;

/** What is disputed about each election, with all values and sources, and every other count. */
public final class DoubtPages implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return request.filed().elections().stream()
        .filter(e -> !disputes(request, e).isEmpty() || AlternativeCounts.isDefinedFor(e))
        .map(e -> page(request, e))
        .toList();
  }

  private static SitePage page(SiteRequest request, Election election) {
    int year = election.year();
    return new SitePage(
            PagePath.doubts(year),
            "doubts",
            SiteSection.ELECTIONS,
            "What is disputed about the election of " + year,
            "The figures of the election of "
                + year
                + " on which sources differ, all their values, and who leads under every documented"
                + " count.",
            (out, frame) -> article(request, election, frame).write(out, frame))
        .withScripts("tables.js")
        .withCommand("sensitivity " + year);
  }

  private static List<Dispute> disputes(SiteRequest request, Election election) {
    return request.filed().disputes().stream().filter(d -> d.year() == election.year()).toList();
  }

  private static Article article(SiteRequest request, Election election, PageFrame frame) {
    List<PageSection> sections = new ArrayList<>();
    counts(request.filed(), election).ifPresent(sections::add);
    electors(election).orNone().ifPresent(sections::add);
    figures(disputes(request, election)).orNone().ifPresent(sections::add);
    sections.add(
        PageSection.of("on", "Go on")
            .linking(
                frame.find(PagePath.election(election.year())),
                "The election of " + election.year())
            .linking(frame.find(SiteSection.ABOUT.path()), "The sources and what they are"));
    return new Article(
        "The record keeps every value that a source gives, and the reason for its choice.",
        sections);
  }

  private static Optional<PageSection> counts(ElectionRecord filed, Election election) {
    try {
      List<AlternativeCount> counts = AlternativeCounts.of(filed, election);
      return PageSection.of(
              "counts", "The popular vote under every documented count", CountsSentence.of(counts))
          .with(
              PageTable.of(
                  "Who leads, and by how much",
                  Use.READ,
                  counts,
                  List.of(
                      Col.of(CountFigures.WHAT),
                      Col.of(CountFigures.SOURCE),
                      Col.of(CountFigures.LEADER),
                      Col.of("Margin (votes)", CountFigures.MARGIN_VOTES),
                      Col.of("Figures differing", CountFigures.FIGURES),
                      Col.of("States changed", CountFigures.STATES))))
          .orNone();
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static PageSection electors(Election election) {
    return PageSection.of("electors", "The electoral vote with disputed electors the other way")
        .with(
            PageTable.of(
                "Who leads in electors",
                Use.READ,
                AlternativeElectors.of(election),
                List.of(
                    Col.of(CountFigures.Electoral.WHAT),
                    Col.of(CountFigures.Electoral.LEADER),
                    Col.of("Margin (electors)", CountFigures.Electoral.MARGIN_ELECTORS),
                    Col.of("Majority", CountFigures.Electoral.HAS_MAJORITY))));
  }

  private static PageSection figures(List<Dispute> disputes) {
    return PageSection.of("figures", "Figures on which sources differ")
        .with(
            PageTable.of(
                "Every value with its source",
                Use.FILTER,
                disputes,
                List.of(
                    Col.words("Unit", (Dispute d) -> PageCell.of(d.unit())),
                    Col.words("Of", d -> PageCell.of(d.candidate().orElse("all"))),
                    Col.words("Figure", d -> PageCell.of(figure(d))),
                    Col.numbers("Used", d -> PageCell.of(chosen(d))),
                    Col.words("Sources", d -> PageCell.of(values(d))),
                    Col.words("Why", d -> PageCell.of(d.reason())))));
  }

  private static String figure(Dispute dispute) {
    return switch (dispute.field()) {
      case POPULAR_VOTES -> "popular votes";
      case TOTAL_POPULAR_VOTES -> "all popular votes";
      case ELECTORAL_VOTES -> "electoral votes";
      case ELECTORS_ALLOTTED -> "electors allotted";
      case LABEL -> "for whom";
    };
  }

  private static String chosen(Dispute dispute) {
    return dispute.chosen().isPresent()
        ? Numerals.of(dispute.chosen().getAsLong())
        : dispute.chosenRemark().orElse(FigureText.MISSING);
  }

  private static String values(Dispute dispute) {
    return dispute.values().stream().map(DoubtPages::value).collect(Collectors.joining("; "));
  }

  private static String value(SourceValue value) {
    String numbers = value.values().stream().map(Numerals::of).collect(Collectors.joining(" or "));
    return value.source()
        + value.reading().map(r -> " (" + r + ")").orElse("")
        + (numbers.isEmpty() ? "" : " " + numbers)
        + value.remark().map(r -> " " + r).orElse("");
  }
}
