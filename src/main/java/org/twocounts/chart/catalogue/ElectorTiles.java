package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twocounts.chart.geo.Cartogram;
import org.twocounts.chart.geo.Cartogram.Cell;
import org.twocounts.chart.geo.TileGrid;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Block;
import org.twocounts.chart.spec.TilePlot.Detail;
import org.twocounts.chart.spec.TilePlot.Square;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;

/**
 * The electors of an election as squares, packed state beside state.
 *
 * @param inks of the squares of each state, by code
 */
record ElectorTiles(Cartogram cartogram, NavigableMap<String, List<Ink>> inks) {
  /** Height of the plot over its width at most. */
  private static final double HIGHEST = 0.75;

  /**
   * Packs an election.
   *
   * @param ink of the vote for a candidate
   */
  static ElectorTiles of(
      Election election, ElectoralMap votes, TileGrid grid, Function<String, Ink> ink) {
    NavigableMap<String, List<Ink>> inks = new TreeMap<>();
    for (StateResult state : election.states()) {
      List<Ink> of = squares(election, state, votes, ink);
      if (!of.isEmpty() && grid.findPlace(state.state()).isPresent()) {
        inks.put(state.state(), of);
      }
    }
    return packed(inks, grid);
  }

  /** Packs squares in these inks; states that have no place on the grid are left out. */
  static ElectorTiles packed(Map<String, List<Ink>> inks, TileGrid grid) {
    NavigableMap<String, List<Ink>> placed = new TreeMap<>(inks);
    placed.keySet().removeIf(state -> grid.findPlace(state).isEmpty());
    Map<String, Integer> electors = new TreeMap<>();
    placed.forEach((state, of) -> electors.put(state, of.size()));
    return new ElectorTiles(Cartogram.of(electors, grid), placed);
  }

  /** One picture of them, not much higher than wide. */
  Layout layout() {
    double aspect = Math.min(HIGHEST, (double) rows() / columns());
    return Layout.single(aspect, aspect);
  }

  /**
   * Electors of an election of two votes each who gave both to candidates that are shown, a
   * sentence; empty where nobody did.
   */
  static String withTwoSquares(Election election, ElectoralMap votes) {
    return election.states().stream()
        .filter(s -> over(s, votes) > 0)
        .map(
            s ->
                String.format(
                    "%s: %s of %s voted for both and %s two squares.",
                    election.year(),
                    Counted.of(over(s, votes), "elector"),
                    s.state(),
                    over(s, votes) == 1 ? "has" : "have"))
        .collect(Collectors.joining(" "));
  }

  private static int over(StateResult state, ElectoralMap votes) {
    int shown = votes.votes(state).values().stream().mapToInt(n -> n).sum();
    return state.wasRefused() ? 0 : shown - state.electorsAppointed();
  }

  int rows() {
    return cartogram.rows();
  }

  int columns() {
    return cartogram.columns();
  }

  /** In the box that they fill. */
  TilePlot plot(Detail detail) {
    return plot(rows(), columns(), detail);
  }

  /** In the middle of a box that may be larger, so that squares of several are equally large. */
  TilePlot plot(int rows, int columns, Detail detail) {
    int down = (rows - rows()) / 2;
    int right = (columns - columns()) / 2;
    List<Block> blocks = new ArrayList<>();
    cartogram.blocks().forEach((state, cells) -> blocks.add(block(state, cells, down, right)));
    return new TilePlot(rows, columns, blocks, detail);
  }

  private Block block(String state, List<Cell> cells, int down, int right) {
    List<Square> squares = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      squares.add(new Square(down + cell.row(), right + cell.column(), inks.get(state).get(i)));
    }
    return new Block(state, squares);
  }

  /**
   * One square a vote, then one for each elector of whom no vote was counted, then one for each who
   * voted for nobody shown.
   */
  private static List<Ink> squares(
      Election election, StateResult state, ElectoralMap votes, Function<String, Ink> ink) {
    List<Ink> squares = new ArrayList<>();
    votes.votes(state).forEach((who, n) -> squares.addAll(Collections.nCopies(n, ink.apply(who))));
    UncountedElectors.of(election, state).forEach(why -> squares.add(why.ink()));
    int others = state.electorsAppointed() - squares.size();
    squares.addAll(Collections.nCopies(Math.max(0, others), Blank.NOT_SHOWN.ink()));
    return squares;
  }
}
