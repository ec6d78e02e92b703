package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.simulation.PartyChances;
import org.twocounts.words.Counted;

/** How likely a split was: by national lead and model, and election by election. */
public final class ChancePage implements PageKind {
  static final String PATH = "chance.html";

  @Override
  public List<SitePage> pages(SiteRequest request) {
    ChanceView view;
    try {
      view = ChanceView.of(request.record());
    } catch (NotDefinedException e) {
      return List.of();
    }
    return List.of(
        new SitePage(
                PATH,
                "chance",
                SiteSection.SPLITS,
                "How likely was a split?",
                "The chance that the popular leader of an election loses the Electoral College, by"
                    + " national lead and election by election, under several models.",
                (out, frame) -> article(view, frame).write(out, frame))
            .withScripts("tables.js")
            .withCommand("simulate --period " + view.period()));
  }

  private static Article article(ChanceView view, PageFrame frame) {
    List<PageSection> sections = new ArrayList<>();
    sections.add(byLead(view));
    sections.add(favouring(view));
    sections.add(byElection(view, frame));
    sections.add(models(view));
    sections.add(
        PageSection.of("on", "Go on")
            .linking(frame.find(SiteSection.SPLITS.path()), "The splits that happened")
            .linking(frame.find("chart/split-chance.html"), "The chance by national lead, drawn")
            .linking(frame.find("chart/bias-chance.html"), "How far the bias may go, drawn")
            .linking(frame.find("glossary.html"), "What the words mean"));
    return new Article(
        "Each election is run again and again: its states swing around their result, as far as"
            + " states have swung from one election to the next. A split is counted where the"
            + " majority of electors and the lead in votes go to different candidates of the two.",
        sections);
  }

  private static PageSection byLead(ChanceView view) {
    List<Integer> windows = IntStream.range(0, ChanceView.LEADS.size()).boxed().toList();
    List<Col<Integer>> columns = new ArrayList<>();
    columns.add(Col.words("Lead of", w -> PageCell.of("up to " + points(ChanceView.LEADS.get(w)))));
    for (Map.Entry<String, List<PartyChances>> model : view.byModel().entrySet()) {
      columns.add(
          Col.numbers(
              model.getKey(),
              w -> PageCell.of(Chance.of(model.getValue().get(w).split().value()))));
    }
    return PageSection.of(
            "leads",
            "How often a lead in votes would be lost",
            "Of elections with a national lead up to so many points, so many percent are splits;"
                + " each of the "
                + view.rows().size()
                + " elections, "
                + view.years()
                + ", is as likely as the others.")
        .with(PageTable.of("Chance of a split, percent", Use.READ, windows, columns))
        .noting(
            List.of(
                "Nobody\u2019s majority is no split: "
                    + Chance.of(view.noMajority())
                    + " percent of drawn elections give it, whatever the lead."));
  }

  private static PageSection favouring(ChanceView view) {
    return PageSection.of(
            "parties",
            "Whom a split would favour",
            "Of the splits with a lead of up to "
                + points(ChanceView.LEADS.get(ChanceView.FAVOURING))
                + ", the part that gives a party the majority, swings of regions and states"
                + " drawn.")
        .with(
            PageTable.of(
                "Parts of splits, percent",
                Use.READ,
                view.parties(),
                List.of(
                    Col.words("Party", (ChanceView.Part p) -> PageCell.of(p.party())),
                    Col.numbers("All elections", p -> PageCell.of(Chance.of(p.part()))),
                    Col.numbers(
                        "The latest " + view.latest(),
                        p -> PageCell.of(Chance.of(p.ofLatest()))))));
  }

  private static PageSection byElection(ChanceView view, PageFrame frame) {
    return PageSection.of(
            "elections",
            "Election by election",
            "Swings of regions and states drawn around each result. The bias is that of the result,"
                + " and the range holds 95 of 100 drawn maps: in points of national lead, to the"
                + " candidate named first.")
        .with(
            PageTable.of(
                "Chances and bias by election",
                Use.FILTER,
                view.rows(),
                List.of(
                    Col.words(
                        "Year",
                        (ChanceView.Row r) ->
                            PageCell.link(
                                String.valueOf(r.year()), frame.find(PagePath.election(r.year())))),
                    Col.words("Between", r -> PageCell.of(r.pair())),
                    Col.numbers("Split, %", r -> PageCell.of(Chance.of(r.split()))),
                    Col.numbers("Lead up to 1 pp, %", r -> PageCell.of(Chance.of(r.within()))),
                    Col.numbers("Nobody, %", r -> PageCell.of(Chance.of(r.noMajority()))),
                    Col.numbers("Bias", r -> PageCell.of(r.bias())),
                    Col.words("95 % of maps", r -> PageCell.of(r.range())))));
  }

  private static PageSection models(ChanceView view) {
    return PageSection.of("models", "The models, and what they hold fixed").noting(view.notes());
  }

  private static String points(double lead) {
    return Counted.of(Math.round(lead), "point");
  }
}
