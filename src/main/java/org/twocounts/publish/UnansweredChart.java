package org.twocounts.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.KeyEntry.Swatch;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Plot;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.XyPlot;

/**
 * A chart as students read it: its finding is neither written nor read aloud, what marks out and
 * explains the splits is left out, for that is what is asked, and states on a map carry their
 * codes.
 */
final class UnansweredChart implements Plot.Cases<Plot> {
  private static final Set<Swatch> MARKS = Set.of(Swatch.OUTLINED_AREA, Swatch.RINGED_POINT);

  private static final String UNREAD =
      "Its figures are for the reader to find; the key says how to have them as a table";

  private UnansweredChart() {}

  /** The same picture, of which no word tells what it shows. */
  static ChartSpec untold(ChartSpec spec) {
    return new ChartSpec(
        spec.name(),
        spec.words().withoutFinding(),
        spec.key(),
        spec.layout(),
        spec.panels(),
        new Description(spec.description().shows(), UNREAD, List.of()),
        spec.table());
  }

  /** The same, and nothing in the picture marked out. */
  static ChartSpec of(ChartSpec told) {
    ChartSpec spec = untold(told);
    UnansweredChart unanswered = new UnansweredChart();
    List<KeyEntry> key = spec.key().stream().filter(e -> !MARKS.contains(e.swatch())).toList();
    return new ChartSpec(
        spec.name(),
        spec.words(),
        key,
        spec.layout(),
        spec.panels().stream()
            .map(p -> new Panel(p.heading(), p.plot().fold(unanswered), p.weight()))
            .toList(),
        spec.description(),
        spec.table());
  }

  @Override
  public Plot ofAxes(XyPlot plot) {
    boolean bars = plot.layers().stream().noneMatch(Dots.class::isInstance);
    return new XyPlot(
        plot.x(),
        plot.y(),
        plot.layers().stream().map(UnansweredChart::unmarked).toList(),
        plot.labels().stream()
            .filter(l -> l.kind() != PointLabel.Kind.NOTE)
            .filter(l -> !bars || l.kind() == PointLabel.Kind.ZONE)
            .toList());
  }

  private static Layer unmarked(Layer layer) {
    if (layer instanceof Boxes boxes) {
      return new Boxes(boxes.name(), boxes.boxes().stream().map(UnansweredChart::of).toList());
    }
    return layer instanceof Dots dots
        ? new Dots(dots.name(), dots.dots().stream().map(UnansweredChart::of).toList())
        : layer;
  }

  private static Box of(Box box) {
    return new Box(box.x0(), box.x1(), box.y0(), box.y1(), box.ink(), Emphasis.NONE, box.length());
  }

  private static Dot of(Dot dot) {
    return new Dot(dot.x(), dot.y(), dot.marker(), dot.ink(), Emphasis.NONE);
  }

  @Override
  public Plot ofMap(MapPlot plot) {
    return new MapPlot(plot.regions().stream().map(UnansweredChart::named).toList(), plot.detail());
  }

  private static Region named(Region region) {
    Optional<String> label =
        region.label().map(l -> l.startsWith(region.state()) ? l : region.state() + " " + l);
    return new Region(region.outline(), region.name(), region.ink(), label, region.squares());
  }

  @Override
  public Plot ofTiles(TilePlot plot) {
    return plot;
  }
}
