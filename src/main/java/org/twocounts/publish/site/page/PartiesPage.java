package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.twocounts.analysis.PartyAchievement;
import org.twocounts.figure.PartyFigures;
import org.twocounts.model.Party;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;

/** Every party: what it won and lost, and when it lived; none where the record lists no party. */
public final class PartiesPage implements PageKind {
  static final String PATH = "parties.html";

  @Override
  public List<SitePage> pages(SiteRequest request) {
    if (request.record().parties().isEmpty()) {
      return List.of();
    }
    return List.of(
        new SitePage(
                PATH,
                "parties",
                SiteSection.ELECTIONS,
                "Parties and what they won",
                "Every party of the record: when it lived, its Presidents, and the splits that it"
                    + " won and lost.",
                (out, frame) -> article(request).write(out, frame))
            .withScripts("tables.js")
            .withCommand("parties"));
  }

  private static Article article(SiteRequest request) {
    List<PartyAchievement> all = PartyAchievement.all(request.record());
    List<String> notes = new ArrayList<>();
    for (PartyAchievement row : all) {
      row.party()
          .otherFoundings()
          .forEach(
              f ->
                  notes.add(
                      String.format(
                          "%s: founded %s, but %s in other accounts (%s).",
                          row.party().name(), year(row.party().founded()), f.year(), f.by())));
      row.party().note().ifPresent(note -> notes.add(row.party().name() + ": " + note));
    }
    return new Article(
        "A label that served several parties stands once for each. Splits won are elections whose"
            + " President, of this party, did not lead the popular vote; splits lost those in which"
            + " its candidate led it and another became President.",
        List.of(
            PageSection.of("list", "Every party")
                .with(
                    PageTable.of(
                        "What each party won",
                        Use.FILTER,
                        all,
                        List.of(
                            Col.words(
                                "Party",
                                (PartyAchievement a) ->
                                    PageCell.of(name(a.party()))
                                        .ofParty(java.util.Optional.of(a.party().label()))),
                            Col.of("Founded", PartyFigures.FOUNDED),
                            Col.of("Ended", PartyFigures.DISSOLVED),
                            Col.of("Elections won", PartyFigures.ELECTIONS_WON),
                            Col.words("Presidents", a -> words(a.presidents())),
                            Col.words("Splits won", a -> years(a.splitsWon())),
                            Col.words("Splits lost", a -> years(a.splitsLost())))))
                .noting(notes)));
  }

  /** The label; of a label that served several parties, the party's full name. */
  private static String name(Party party) {
    boolean shared = party.labelFrom().isPresent() || party.labelTo().isPresent();
    return shared ? party.name() : party.label();
  }

  private static PageCell words(List<String> words) {
    return PageCell.of(words.isEmpty() ? FigureText.MISSING : String.join(", ", words));
  }

  private static PageCell years(List<Integer> years) {
    return words(years.stream().map(String::valueOf).collect(Collectors.toList()));
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? String.valueOf(year.getAsInt()) : "at an unknown time";
  }
}
