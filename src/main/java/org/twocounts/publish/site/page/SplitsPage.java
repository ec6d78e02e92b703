package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.remark.YearList;
import org.twocounts.model.Attribution;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/** The splits by definition and by attribution, and what is contested about them. */
public final class SplitsPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(
        new SitePage(
                SiteSection.SPLITS.path(),
                "splits",
                SiteSection.SPLITS,
                "Splits: Presidents whom a rival led in votes",
                "The presidential elections in which electors and people chose differently, under"
                    + " every definition and every documented way to count.",
                (out, frame) -> article(request, frame).write(out, frame))
            .withCommand("splits"));
  }

  private static Article article(SiteRequest request, PageFrame frame) {
    List<PageSection> sections = new ArrayList<>();
    for (SplitDefinition definition : SplitDefinition.values()) {
      sections.add(byDefinition(request.record(), definition, frame));
    }
    byAttribution(request.filed(), frame).orNone().ifPresent(sections::add);
    Splits splits = Splits.find(request.record(), SplitDefinition.TOOK_OFFICE, false);
    contested(splits).orNone().ifPresent(sections::add);
    nearMisses(splits, frame).orNone().ifPresent(sections::add);
    frame
        .find(ChancePage.PATH)
        .ifPresent(
            href ->
                sections.add(
                    PageSection.of("chance", "How likely was each?")
                        .linking(
                            Optional.of(href), "The chance of a split, election by election")));
    return new Article(
        "Which elections are splits depends on whose success is held against the popular vote, and"
            + " on how votes are counted.",
        sections);
  }

  private static PageSection byDefinition(
      ElectionRecord record, SplitDefinition definition, PageFrame frame) {
    Splits found = Splits.find(record, definition, false);
    return PageSection.of(
            definition.label(),
            "Somebody " + definition.reading(),
            Counted.of(found.splits().size(), "election")
                + (found.unknown().isEmpty()
                    ? "."
                    : "; "
                        + YearList.of(found.unknown())
                        + ": unknown, because there was no national popular vote."))
        .with(
            SplitTable.of(
                found.splits(), frame, "Elections in which somebody " + definition.reading()));
  }

  /** An election under one of its attributions. */
  private record Counting(Election election, Attribution attribution) {}

  private static PageSection byAttribution(ElectionRecord filed, PageFrame frame) {
    List<Counting> countings = new ArrayList<>();
    for (Election election : filed.elections()) {
      election.attributions().forEach(a -> countings.add(new Counting(election, a)));
    }
    return PageSection.of(
            "attributions",
            "By attribution",
            countings.isEmpty()
                ? ""
                : "Where votes were cast for electors and not for a candidate, more than one way to"
                    + " count them is documented.")
        .with(
            PageTable.of(
                "Elections counted in several ways",
                Use.READ,
                countings,
                List.of(
                    Col.words("Year", (Counting c) -> year(c.election().year(), frame)),
                    Col.words("Attribution", c -> PageCell.of(c.attribution().name())),
                    Col.words("Popular leader", SplitsPage::leader),
                    Col.numbers("Lead (votes)", SplitsPage::lead),
                    Col.words("Split", SplitsPage::split))));
  }

  private static Election counted(Counting counting) {
    return Attributions.apply(counting.election(), counting.attribution());
  }

  private static PageCell leader(Counting counting) {
    Election election = counted(counting);
    return org.twocounts.analysis.PopularVote.of(election)
        .leader()
        .map(name -> PageCell.of(name).ofParty(election.partyOf(name)))
        .orElse(PageCell.of(FigureText.MISSING));
  }

  private static PageCell lead(Counting counting) {
    var popular = org.twocounts.analysis.PopularVote.of(counted(counting));
    return PageCell.of(
        popular
            .leader()
            .flatMap(popular::marginOf)
            .map(m -> Numerals.of(m.votes()))
            .orElse(FigureText.MISSING));
  }

  private static PageCell split(Counting counting) {
    return PageCell.of(
        switch (Splits.status(counted(counting), SplitDefinition.TOOK_OFFICE)) {
          case SPLIT -> "split";
          case NOT_SPLIT -> "no";
          case UNKNOWN -> "unknown";
        });
  }

  private static PageSection contested(Splits splits) {
    List<String> notes = new ArrayList<>();
    for (Split split : splits.splits()) {
      split.sensitivity().forEach(said -> notes.add(split.year() + ": " + said));
    }
    return PageSection.of("contested", "What is contested about them").noting(notes);
  }

  private static PageSection nearMisses(Splits splits, PageFrame frame) {
    Map<Integer, Splits.NearMiss> misses = new TreeMap<>();
    splits.nearMisses().forEach(m -> misses.put(m.year(), m));
    List<String> notes = new ArrayList<>();
    misses.values().forEach(m -> m.sensitivity().forEach(s -> notes.add(m.year() + ": " + s)));
    return PageSection.of("near-misses", "No split in this count, but close or one in another")
        .with(
            PageTable.of(
                "The President\u2019s lead in near misses",
                Use.READ,
                List.copyOf(misses.values()),
                List.of(
                    Col.words("Year", (Splits.NearMiss m) -> year(m.year(), frame)),
                    Col.words("President", m -> PageCell.of(m.president())),
                    Col.numbers("Votes", m -> PageCell.of(Numerals.signed(m.margin().votes()))),
                    Col.numbers(
                        "Points", m -> PageCell.of(Numerals.signed(m.margin().points(), 2))))))
        .noting(notes);
  }

  private static PageCell year(int year, PageFrame frame) {
    return PageCell.link(String.valueOf(year), frame.find(PagePath.election(year)));
  }
}
