package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ComingElection;
import org.twocounts.analysis.ComingElection.Unit;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.map.ElectionPictures;
import org.twocounts.words.Numerals;

/**
 * What readers build a map from.
 *
 * @param lastYear of the election whose map they may start from
 * @param pictures those of the last election, over which the reader's map is painted
 * @param sides the parties of the two who led that election, and others
 */
public record BuildView(
    ComingElection coming,
    int lastYear,
    List<Side> sides,
    List<Place> places,
    PageTable table,
    Optional<ElectionPictures> pictures) {
  private static final String OTHERS = "Another";
  private static final int TWO = 2;

  public BuildView {
    sides = List.copyOf(sides);
    places = List.copyOf(places);
  }

  /** Whom electors can be given to, with the class of its marks. */
  public record Side(String name, String mark) {}

  /** A unit with its name in words, and the side that led it; empty where none did. */
  public record Place(Unit unit, String name, Optional<String> last) {}

  static BuildView of(SiteRequest request, ComingElection coming) {
    ElectionRecord record = request.record();
    Election last = record.elections().get(record.elections().size() - 1);
    List<Side> sides = sides(last);
    List<Place> places =
        coming.units().stream()
            .map(
                unit ->
                    new Place(
                        unit,
                        UnitName.of(record, unit.state(), unit.unit()),
                        lastSide(last, unit, sides)))
            .toList();
    return new BuildView(
        coming,
        last.year(),
        sides,
        places,
        table(places, last.year()),
        ElectionPictures.of(ElectionView.charts(request), last.year(), ElectionView.words(last)));
  }

  /** More than half of the electors. */
  public String majority() {
    return Numerals.of(coming.electors() / TWO + 1);
  }

  /** All electors. */
  public String electors() {
    return Numerals.of(coming.electors());
  }

  private static List<Side> sides(Election last) {
    List<Side> sides = new ArrayList<>();
    PopularVote.of(last).tallies().stream()
        .map(tally -> last.partyOf(tally.candidate()))
        .flatMap(Optional::stream)
        .limit(TWO)
        .forEach(party -> sides.add(new Side(party, PartyClass.of(Optional.of(party)))));
    sides.add(new Side(OTHERS, PartyClass.of(Optional.empty())));
    return sides;
  }

  private static Optional<String> lastSide(Election last, Unit unit, List<Side> sides) {
    return unit.lastLeader()
        .flatMap(last::partyOf)
        .map(party -> sides.stream().anyMatch(s -> s.name().equals(party)) ? party : OTHERS);
  }

  private static PageTable table(List<Place> places, int year) {
    return PageTable.of(
        "Electors of every state",
        PageTable.Use.SORT,
        places,
        List.of(
            PageTable.Col.words("State or district", (Place p) -> PageCell.of(p.name())),
            PageTable.Col.numbers("Electors", p -> PageCell.of(Numerals.of(p.unit().electors()))),
            PageTable.Col.words(
                "Led in " + year,
                p ->
                    p.last()
                        .map(party -> PageCell.of(party).ofParty(Optional.of(party)))
                        .orElse(PageCell.of(FigureText.MISSING)))));
  }
}
