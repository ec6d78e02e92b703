package org.twocounts.chart.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.analysis.ElectorsAtStake;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.TileGrid;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.TilePlot.Detail;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** Electors as empty squares, a block a state. */
final class BlankTilesChart extends BlankChart {
  BlankTilesChart() {
    super("blank-tiles", "How much does each state weigh, in squares to fill in?");
  }

  @Override
  ChartSpec describe(ElectorsAtStake electors, ChartRequest request) {
    TileGrid grid = TileGrid.packaged();
    Map<String, List<Ink>> empty = new TreeMap<>();
    electors
        .byState()
        .forEach((state, n) -> empty.put(state, Collections.nCopies(n, Ink.of(Hue.PAPER))));
    ElectorTiles tiles = ElectorTiles.packed(empty, grid);
    return new ChartSpec(
        name(electors),
        words(electors, "One square an elector, by state", grid.attribution(), request),
        List.of(),
        tiles.layout(),
        List.of(Panel.of("", tiles.plot(Detail.LABELLED))),
        new Description(
            "States as blocks of empty squares packed about as they lie on the map, one square an"
                + " elector",
            "",
            List.of()),
        table(electors));
  }
}
