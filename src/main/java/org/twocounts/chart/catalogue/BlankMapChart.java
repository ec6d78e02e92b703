package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.ElectorsAtStake;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Detail;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.StateResult;

/** A map without a result, each state with its code and its electors. */
final class BlankMapChart extends BlankChart {
  BlankMapChart() {
    super("blank-map", "How many electors does each state have, on a map to fill in?");
  }

  @Override
  ChartSpec describe(ElectorsAtStake electors, ChartRequest request) {
    MapRegions ground = new MapRegions(ground(electors, request), request.record());
    List<Region> regions = ground.of(state -> region(state, electors, ground));
    return new ChartSpec(
        name(electors),
        words(
            electors, "States with their electors", MapGeometry.packaged().attribution(), request),
        Blank.key(regions.stream().map(Region::ink)),
        Layout.single(0.6, 0.7),
        List.of(Panel.of("", new MapPlot(regions, Detail.LABELLED))),
        new Description(
            "Map of the United States without a result, on each state its code and the number of"
                + " its electors",
            "",
            List.of()),
        table(electors));
  }

  private static Region region(StateResult state, ElectorsAtStake electors, MapRegions ground) {
    Integer number = electors.byState().get(state.state());
    return new Region(
        ground.outline(state),
        ground.name(state.state()),
        number == null ? Blank.NOT_COUNTED.ink() : Ink.of(Hue.PAPER),
        Optional.ofNullable(number).map(n -> state.state() + " " + n),
        List.of());
  }
}
