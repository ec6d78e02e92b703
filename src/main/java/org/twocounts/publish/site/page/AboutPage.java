package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.data.FactCounts;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Source;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SiteOrigin;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.words.Numerals;

/** What the data are, whence they come, how to cite them, and how to correct them. */
public final class AboutPage implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(
        new SitePage(
                SiteSection.ABOUT.path(),
                "about",
                SiteSection.ABOUT,
                "About the data",
                "Sources, sections and licence of the record, how to cite it, and how a figure is"
                    + " corrected.",
                (out, frame) -> article(request, frame).write(out, frame))
            .withCommand("validate --counts"));
  }

  private static Article article(SiteRequest request, PageFrame frame) {
    List<PageSection> sections = new ArrayList<>();
    sections.add(
        PageSection.of(
                "trust",
                "What to trust",
                "Every figure names its sources. Figures on which independent sources agree are"
                    + " told from those of one; disputed values are all kept, with the reason for"
                    + " the choice. What is computed is never stored: both counts, splits and every"
                    + " measure are counted anew from the rows of the states.")
            .linking(frame.find(GlossaryPage.PATH), "What the words mean")
            .linking(frame.find(PartiesPage.PATH), "Parties and what they won"));
    sections.add(cite(request.origin()));
    sections.add(
        PageSection.of(
            "corrections",
            "Corrections",
            "A figure that is wrong is corrected by its election, state and candidate and a source"
                + " that gives another value. Every value is kept beside the one that is used. A"
                + " number that changed between two releases stands in the program\u2019s list of"
                + " changes, with the reason and the source."));
    sections.add(contents(request.filed()));
    sources(request.filed()).orNone().ifPresent(sections::add);
    return new Article(
        request.origin().title()
            + ", "
            + request.origin().version()
            + ". "
            + request.origin().licence()
            + ".",
        sections);
  }

  private static PageSection cite(SiteOrigin origin) {
    return PageSection.of(
        "cite",
        "How to cite",
        "The program: Two Counts, version "
            + origin.program()
            + ": every US presidential election counted both ways. Computer program.",
        String.format(
            "The data: %s, %s. Data set, SHA-256 %s. %s.",
            origin.title(), origin.version(), origin.sha256(), origin.licence()),
        "A page: the line at its foot.");
  }

  private static PageSection contents(ElectionRecord record) {
    return PageSection.of("contents", "What the record holds")
        .with(
            PageTable.of(
                "Entries by kind",
                Use.READ,
                List.copyOf(FactCounts.of(record).byKind().entrySet()),
                List.of(
                    Col.words("Kind", (Map.Entry<String, Integer> e) -> PageCell.of(e.getKey())),
                    Col.numbers("Number", e -> PageCell.of(Numerals.of(e.getValue()))))));
  }

  private static PageSection sources(ElectionRecord record) {
    return PageSection.of("sources", "Sources")
        .with(
            PageTable.of(
                "Sources by the name under which figures cite them",
                Use.READ,
                record.sources(),
                List.of(
                    Col.words("Name", (Source s) -> PageCell.of(s.id())),
                    Col.words("Kind", s -> PageCell.of(s.kind().label())),
                    Col.words("Citation", s -> PageCell.link(s.citation(), address(s))))));
  }

  /** The address of a source, if it is one of the web. */
  private static Optional<String> address(Source source) {
    return source.url().filter(url -> url.startsWith("https://") || url.startsWith("http://"));
  }
}
