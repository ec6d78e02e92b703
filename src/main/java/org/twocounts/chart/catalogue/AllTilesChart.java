package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.TileGrid;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.TilePlot.Detail;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.theme.Ink;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;
import org.twocounts.words.YearsBetween;

/** The electors of every election as squares, equally large in all, on one page. */
final class AllTilesChart extends RecordChart {
  private static final Needs NEEDS = Needs.elections(1);

  /** Height of a heading, in widths of its place. */
  private static final double HEADING = 0.14;

  private static final double NARROW_HEADING = 0.16;
  private static final int COLUMNS = 10;
  private static final int NARROW_COLUMNS = 5;

  AllTilesChart() {
    super(
        "all-tiles",
        Topic.STATES,
        "How did the electors grow, and for which parties did they vote?",
        Set.of(CaveatMeasure.ELECTORS));
  }

  /** One election and its squares, in the colours of parties. */
  private record Year(Election election, ElectoralMap votes, ElectorTiles tiles) {
    static Year of(Election election, TileGrid grid) {
      ElectoralMap votes = new ElectoralMap(election);
      return new Year(
          election,
          votes,
          ElectorTiles.of(election, votes, grid, c -> Ink.ofParty(election.partyOf(c))));
    }

    int electors() {
      return election.electorsAppointed();
    }
  }

  @Override
  ChartSpec drawn(ChartRequest request) {
    TileGrid grid = TileGrid.packaged();
    List<Year> years =
        NEEDS.in(request.record().elections()).stream().map(e -> Year.of(e, grid)).toList();
    int rows = years.stream().mapToInt(y -> y.tiles().rows()).max().orElseThrow();
    int columns = years.stream().mapToInt(y -> y.tiles().columns()).max().orElseThrow();
    double aspect = (double) rows / columns;
    return new ChartSpec(
        id(),
        words(years, grid, request),
        key(years),
        SmallPictures.layout(
            years.size(), COLUMNS, NARROW_COLUMNS, aspect + HEADING, aspect + NARROW_HEADING),
        years.stream().map(year -> panel(year, rows, columns)).toList(),
        description(years),
        table(years));
  }

  private static Panel panel(Year year, int rows, int columns) {
    return Panel.of(
        year.election().year() + " " + FamilyName.of(year.election().president()),
        year.tiles().plot(rows, columns, Detail.SMALL));
  }

  private static Words words(List<Year> years, TileGrid grid, ChartRequest request) {
    SourcesUsed sources = new SourcesUsed();
    years.forEach(y -> sources.electoralVotes(y.election()));
    return Words.of(
        title(years),
        "Electors, one square each, by state, in the colour of the party voted for, "
            + YearsBetween.of(
                years.get(0).election().year(), years.get(years.size() - 1).election().year()),
        sources.line(request).and(grid.attribution()),
        Notes.of(
            request,
            "States stand about where they stand on the map.",
            years.stream()
                .map(y -> ElectorTiles.withTwoSquares(y.election(), y.votes()))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "))));
  }

  /** From how many electors to how many. */
  private static String title(List<Year> years) {
    Year first = years.get(0);
    Year last = years.get(years.size() - 1);
    if (years.size() == 1) {
      return String.format(
          "%s electors voted for President in %s", last.electors(), last.election().year());
    }
    String change =
        last.electors() > first.electors()
            ? "grew"
            : last.electors() < first.electors() ? "fell" : "";
    return change.isEmpty()
        ? String.format(
            "%s and %s had the same number of electors: %s",
            first.election().year(), last.election().year(), last.electors())
        : String.format(
            "The Electoral College %s from %s electors in %s to %s in %s",
            change,
            first.electors(),
            first.election().year(),
            last.electors(),
            last.election().year());
  }

  private static List<KeyEntry> key(List<Year> years) {
    PartyNames names = new PartyNames();
    for (Year year : years) {
      for (StateResult state : year.election().states()) {
        year.votes().votes(state).keySet().forEach(c -> names.add(year.election().partyOf(c)));
      }
    }
    List<KeyEntry> key = new ArrayList<>(names.key());
    key.addAll(
        Blank.key(
            years.stream().flatMap(y -> y.tiles().inks().values().stream()).flatMap(List::stream)));
    return key;
  }

  private static Description description(List<Year> years) {
    Year first = years.get(0);
    Year last = years.get(years.size() - 1);
    return new Description(
        Counted.of(years.size(), "small picture")
            + " of squares, one square an elector, state beside state",
        years.size() == 1
            ? ""
            : String.format(
                "From %s electors in %s to %s in %s",
                first.electors(), first.election().year(), last.electors(), last.election().year()),
        List.of());
  }

  /** A row of the data. */
  private record Vote(Election election, StateResult state, String candidate, int votes) {}

  private static DataTable table(List<Year> years) {
    List<Vote> rows = new ArrayList<>();
    for (Year year : years) {
      Map<String, StateResult> states = new TreeMap<>();
      year.election().states().forEach(s -> states.put(s.state(), s));
      for (StateResult state : states.values()) {
        year.votes()
            .votes(state)
            .forEach((c, n) -> rows.add(new Vote(year.election(), state, c, n)));
      }
    }
    return DataTable.of(
        rows,
        List.of(
            SharedFigures.year(v -> v.election().year()),
            SharedFigures.state(v -> v.state().state()),
            ElectorFigures.electorsAppointed(v -> v.state().electorsAppointed()),
            SharedFigures.candidate(Vote::candidate),
            SharedFigures.party(v -> v.election().partyOf(v.candidate())),
            ElectorFigures.electoralVotes(v -> OptionalLong.of(v.votes()))));
  }
}
