package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.TileGrid;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.SourceLine;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Block;
import org.twocounts.chart.spec.TilePlot.Detail;
import org.twocounts.chart.spec.TilePlot.Square;
import org.twocounts.chart.spec.Words;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.StateResult;

/** The electoral votes of one election, a square each, so that area is weight. */
final class TilesChart extends ElectionChart {
  TilesChart() {
    super(
        "tiles",
        Topic.STATES,
        "How many electoral votes does each state weigh?",
        Set.of(CaveatMeasure.ELECTORS, CaveatMeasure.METHODS));
  }

  @Override
  public boolean takesScenario() {
    return true;
  }

  @Override
  ChartSpec describe(Election asked, ChartRequest request) {
    Election election = drawn(asked, request);
    ElectoralMap votes = new ElectoralMap(election);
    TileGrid grid = TileGrid.packaged();
    ElectorTiles tiles = ElectorTiles.of(election, votes, grid, votes::ink);
    TilePlot plot = tiles.plot(Detail.LABELLED);
    return new ChartSpec(
        name(election, request),
        words(election, votes, grid, request),
        key(election, votes, plot),
        tiles.layout(),
        List.of(Panel.of("", plot)),
        description(
            plot,
            request
                .scenario()
                .map(s -> new WhatIfWords(s).subtitle())
                .orElseGet(() -> MapTitles.of(election))),
        table(election, votes));
  }

  private static Words words(
      Election election, ElectoralMap votes, TileGrid grid, ChartRequest request) {
    SourceLine source =
        new SourcesUsed().electoralVotes(election).line(request).and(grid.attribution());
    return request
        .scenario()
        .map(WhatIfWords::new)
        .map(w -> Words.of(w.title(), w.subtitle(), source, w.notes(election, request)))
        .orElseGet(() -> ofRecord(election, votes, source, request));
  }

  private static Words ofRecord(
      Election election, ElectoralMap votes, SourceLine source, ChartRequest request) {
    long half = statesOfHalf(election);
    return Words.of(
        election.year()
            + ": the "
            + Figures.count(half)
            + Figures.nouns(half, " largest state", " largest states")
            + (2 * largest(election, half) > election.electorsAppointed()
                ? " had more than half of all electors"
                : " had half of all electors"),
        "Electors appointed, one square each, by state, in the colour of the candidate voted for",
        source,
        Notes.of(
            request,
            votes.candidates().isEmpty()
                ? ""
                : "States stand about where they stand on the map. " + MapTitles.of(election) + ".",
            ElectorTiles.withTwoSquares(election, votes)));
  }

  /** The fewest states that have half of the electors together. */
  private static long statesOfHalf(Election election) {
    long states = 0;
    while (2 * largest(election, states) < election.electorsAppointed()) {
      states++;
    }
    return states;
  }

  /** Electors of the largest states together. */
  private static long largest(Election election, long states) {
    return election.states().stream()
        .map(StateResult::electorsAppointed)
        .sorted(Comparator.reverseOrder())
        .limit(states)
        .mapToLong(Integer::longValue)
        .sum();
  }

  private static List<KeyEntry> key(Election election, ElectoralMap votes, TilePlot plot) {
    ElectoralVote all = ElectoralVote.of(election);
    List<KeyEntry> key = new ArrayList<>();
    votes
        .candidates()
        .forEach(
            c -> key.add(KeyEntry.area(votes.ink(c), FamilyName.of(c) + " " + all.votesOf(c))));
    key.addAll(
        Blank.key(plot.blocks().stream().flatMap(b -> b.squares().stream()).map(Square::ink)));
    return key;
  }

  private static Description description(TilePlot plot, String detail) {
    Block most =
        plot.blocks().stream().max(Comparator.comparingInt(b -> b.squares().size())).orElseThrow();
    return new Description(
        "States as blocks of squares packed about as they lie on the map, one square an elector",
        "Up to " + most.squares().size() + " electors, in " + most.code(),
        List.of(detail));
  }

  private static DataTable table(Election election, ElectoralMap votes) {
    return DataTable.of(
        MappedVote.of(election, votes).stream().filter(v -> v.candidate().isPresent()).toList(),
        List.of(
            SharedFigures.year(v -> election.year()),
            SharedFigures.state(v -> v.state().state()),
            ElectorFigures.electorsAppointed(v -> v.state().electorsAppointed()),
            SharedFigures.optionalCandidate(MappedVote::candidate),
            SharedFigures.party(v -> v.candidate().flatMap(election::partyOf)),
            ElectorFigures.electoralVotes(MappedVote::votes)));
  }
}
