package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.twocounts.analysis.ElectorsAtStake;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.Cartogram;
import org.twocounts.chart.geo.TileGrid;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Block;
import org.twocounts.chart.spec.TilePlot.Detail;
import org.twocounts.chart.spec.TilePlot.Square;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** Electors as empty squares, a block a state. */
final class BlankTilesChart extends BlankChart {
  /** Height of the plot over its width at most. */
  private static final double HIGHEST = 0.75;

  BlankTilesChart() {
    super("blank-tiles", "How much does each state weigh, in squares to fill in?");
  }

  @Override
  ChartSpec describe(ElectorsAtStake electors, ChartRequest request) {
    TileGrid grid = TileGrid.packaged();
    TilePlot plot = plot(electors, grid);
    double aspect = Math.min(HIGHEST, (double) plot.rows() / plot.columns());
    return new ChartSpec(
        name(electors),
        words(electors, "One square an elector, by state", grid.attribution(), request),
        List.of(),
        Layout.single(aspect, aspect),
        List.of(Panel.of("", plot)),
        new Description(
            "States as blocks of empty squares packed about as they lie on the map, one square an"
                + " elector",
            "",
            List.of()),
        table(electors));
  }

  private static TilePlot plot(ElectorsAtStake electors, TileGrid grid) {
    NavigableMap<String, Integer> placed = new TreeMap<>(electors.byState());
    placed.keySet().removeIf(code -> grid.findPlace(code).isEmpty());
    Cartogram cartogram = Cartogram.of(placed, grid);
    List<Block> blocks = new ArrayList<>();
    cartogram
        .blocks()
        .forEach(
            (state, cells) ->
                blocks.add(
                    new Block(
                        state,
                        cells.stream()
                            .map(c -> new Square(c.row(), c.column(), Ink.of(Hue.PAPER)))
                            .toList())));
    return new TilePlot(cartogram.rows(), cartogram.columns(), blocks, Detail.LABELLED);
  }
}
