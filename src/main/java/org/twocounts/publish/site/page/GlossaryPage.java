package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.figure.FlipFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.figure.StateHistoryFigures;
import org.twocounts.figure.ThresholdFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.rule.AllocationRule;

/** What the words of the pages mean: each in the words of the place that defines it. */
public final class GlossaryPage implements PageKind {
  static final String PATH = "glossary.html";

  private static final List<Figure<?>> FIGURES =
      List.of(
          ElectionFigures.ELECTORS_ALLOTTED,
          ElectionFigures.ELECTORS_APPOINTED,
          ElectionFigures.ELECTORAL_VOTES_COUNTED,
          ElectionFigures.MAJORITY,
          ElectionFigures.POPULAR_SHARE,
          ElectionFigures.ELECTORAL_SHARE,
          ElectionFigures.MARGIN_POINTS,
          ElectionFigures.SPLIT,
          ElectionFigures.MINORITY_PRESIDENT,
          StateFigures.CARRIED_BY,
          StateFigures.METHOD,
          StateHistoryFigures.WITH_NATION,
          TippingFigures.TIPPING_UNIT,
          TippingFigures.TIPPING_MARGIN,
          TippingFigures.NATIONAL_MARGIN,
          TippingFigures.BIAS,
          ThresholdFigures.WINNER_LOSES_AT,
          ThresholdFigures.RIVAL_GAINS_AT,
          FlipFigures.VOTERS,
          FlipFigures.ELECTORS_NEEDED);

  @Override
  public List<SitePage> pages(SiteRequest request) {
    return List.of(
        new SitePage(
                PATH,
                "glossary",
                SiteSection.ABOUT,
                "What the words mean",
                "The words, rules and figures of these pages, defined.",
                (out, frame) -> article().write(out, frame))
            .withScripts("tables.js"));
  }

  private static Article article() {
    return new Article(
        "",
        List.of(
            PageSection.of("words", "Words")
                .with(table("Words of claims and lessons", List.copyOf(words().entrySet()))),
            PageSection.of("rules", "Rules")
                .with(
                    table(
                        "How electors follow from votes",
                        AllocationRule.all().stream()
                            .map(r -> Map.entry(r.label(), r.meaning()))
                            .toList())),
            PageSection.of("figures", "Figures").with(figures())));
  }

  private static Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    BuiltInPacks.all().stream()
        .flatMap(pack -> pack.claims().stream())
        .flatMap(claim -> claim.classroom().glossary().stream())
        .forEach(term -> words.putIfAbsent(term.term(), term.meaning()));
    for (SplitDefinition definition : SplitDefinition.values()) {
      words.put(
          "split, " + definition.label(), "an election in which somebody " + definition.reading());
    }
    return words;
  }

  private static PageTable table(String caption, List<Map.Entry<String, String>> words) {
    return PageTable.of(
        caption,
        Use.READ,
        words,
        List.of(
            Col.words("Word", e -> PageCell.of(e.getKey())),
            Col.words("Meaning", e -> PageCell.of(e.getValue()))));
  }

  private static PageTable figures() {
    List<FigureDefinition> definitions = new ArrayList<>();
    FIGURES.forEach(figure -> definitions.add(figure.definition()));
    return PageTable.of(
        "Figures of these pages",
        Use.FILTER,
        definitions,
        List.of(
            Col.words(
                "Figure", (FigureDefinition d) -> PageCell.of(d.heading().replace('\n', ' '))),
            Col.words("Unit", d -> PageCell.of(d.unit().orElse(""))),
            Col.words(
                "Meaning",
                d ->
                    PageCell.of(
                        String.join(
                            " ",
                            Stream.concat(Stream.of(d.meaning()), d.detail().stream())
                                .toList())))));
  }
}
