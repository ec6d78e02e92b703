package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateHistory.Entry;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.analysis.remark.StateNotes;
import org.twocounts.figure.StateHistoryFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/**
 * What the page of a state shows.
 *
 * @param strip one cell an election, in order of year
 */
public record StateView(String lead, List<Cell> strip, List<PageSection> sections) {
  private static final Shown SHOWN =
      Shown.of(
          EnumSet.of(
              CaveatMeasure.STATE_VOTES,
              CaveatMeasure.POPULAR_VOTE,
              CaveatMeasure.ELECTORS,
              CaveatMeasure.METHODS));

  public StateView {
    strip = List.copyOf(strip);
    sections = List.copyOf(sections);
  }

  /**
   * An election in the strip.
   *
   * @param party class of the party that carried the state; that of absence where nobody did
   * @param against whether who carried it did not become President
   */
  public record Cell(String year, Optional<String> href, String party, boolean against) {}

  static StateView of(ElectionRecord record, String code, PageFrame frame) {
    StateHistory history = StateHistory.of(record, code);
    String name = StatesOfRecord.name(record, code);
    List<Entry> entries = history.entries();
    List<PageSection> sections = new ArrayList<>();
    sections.add(
        PageSection.of("elections", "Every election")
            .with(table(name, entries, frame))
            .noting(record.findState(code).map(s -> StateNotes.of(s, entries)).orElse(List.of())));
    PageSection.of("caveats", "What changes the meaning of these figures")
        .noting(
            Caveat.inFull(
                StandingCaveats.of(record)
                    .belongingTo(
                        SHOWN
                            .in(entries.stream().map(e -> e.election().year()).toList())
                            .ofState(code))))
        .orNone()
        .ifPresent(sections::add);
    return new StateView(
        String.format(
            "%s took part in %s; in %s who carried it became President, in %s another did.",
            name,
            Counted.of(StatePages.tookPart(history), "election"),
            Numerals.of(StatePages.with(history, true)),
            Numerals.of(StatePages.with(history, false))),
        entries.stream().map(e -> cell(e, frame)).toList(),
        sections);
  }

  private static Cell cell(Entry entry, PageFrame frame) {
    String year = String.valueOf(entry.election().year());
    boolean against = entry.withTheNation().filter(with -> !with).isPresent();
    return new Cell(
        year,
        frame.find(PagePath.of(entry.election())),
        entry.winner().isPresent()
            ? PartyClass.of(entry.winner().flatMap(entry.election()::partyOf))
            : "p-absent",
        against);
  }

  private static PageTable table(String name, List<Entry> entries, PageFrame frame) {
    return PageTable.of(
        name + " in every election",
        Use.SORT,
        entries,
        List.of(
            Col.words(
                "Year",
                (Entry e) ->
                    PageCell.link(
                        String.valueOf(e.election().year()),
                        frame.find(PagePath.of(e.election())))),
            Col.words("Carried by", StateView::carriedBy),
            Col.of("Lead (points)", StateHistoryFigures.MARGIN_POINTS),
            Col.of("Nation (points)", StateHistoryFigures.NATIONAL_MARGIN_POINTS),
            Col.of("Electors", StateHistoryFigures.ELECTORS),
            Col.numbers("Votes an elector", e -> PageCell.of(votesAnElector(e))),
            Col.numbers("In the nation", e -> PageCell.of(inTheNation(e))),
            Col.words(
                "Remark",
                e ->
                    PageCell.of(
                        e.result().tookPart()
                            ? e.withTheNation().map(with -> with ? "" : "against").orElse("")
                            : "no part"))));
  }

  private static PageCell carriedBy(Entry entry) {
    return entry
        .winner()
        .map(name -> PageCell.of(name).ofParty(entry.election().partyOf(name)))
        .orElse(PageCell.of(FigureText.MISSING));
  }

  private static String votesAnElector(Entry entry) {
    int electors = entry.result().electorsAppointed();
    return entry.result().hasPopularVote() && electors > 0
        ? Numerals.of(
            Math.round((double) entry.result().totalPopularVotes().getAsLong() / electors))
        : FigureText.MISSING;
  }

  private static String inTheNation(Entry entry) {
    PopularVote popular = PopularVote.of(entry.election());
    return popular.isNational() && entry.election().electorsAppointed() > 0
        ? Numerals.of(Math.round((double) popular.total() / entry.election().electorsAppointed()))
        : FigureText.MISSING;
  }
}
