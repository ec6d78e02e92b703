package org.twocounts.chart.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Detail;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** Draws a map of states. */
final class MapPainter {
  private static final double GRID = 0.4;
  private static final double SMALL_GRID = 0.5;

  private final MapPlot plot;
  private final Look look;

  /**
   * A region with its outline on the page.
   *
   * @param home the part that is the state to this day, on which its number stands: Massachusetts
   *     without Maine
   */
  record Drawn(Region region, Path2D path, Path2D home) {}

  MapPainter(MapPlot plot, Look look) {
    this.plot = plot;
    this.look = look;
  }

  /** Draws the map into a panel; returns labels that found no room. */
  List<String> draw(Rectangle2D panel, Pen pen) {
    MapFrame frame = MapFrame.of(plot, panel);
    Shape clip = pen.graphics().getClip();
    if (frame.cropped()) {
      pen.graphics().clip(panel);
    }
    List<Drawn> drawn = new ArrayList<>();
    for (Region region : plot.regions()) {
      Path2D path = path(region.outline(), frame);
      Path2D home = region.isUnion() ? path(region.state(), frame) : path;
      drawn.add(new Drawn(region, path, home));
      pen.fill(path, region.ink());
    }
    drawn.forEach(d -> pen.outline(d.path(), look.theme().paper(), 0.9 * border()));
    drawn.stream()
        .filter(d -> isOutlined(d.region().ink()))
        .forEach(d -> pen.outline(d.path(), look.theme().text(), 0.7 * border()));
    pen.graphics().setClip(clip);
    return plot.detail() == Detail.LABELLED ? new MapLabels(drawn, panel, pen).draw() : List.of();
  }

  private Path2D path(String outline, MapFrame frame) {
    return MapGeometry.packaged()
        .getOutline(outline)
        .path(frame.scale(), frame.x(), frame.y(), grid());
  }

  /** Light states, and blank ones. */
  private boolean isOutlined(Ink ink) {
    return ink.hue() == Hue.PAPER || look.theme().needsOutline(ink);
  }

  private double grid() {
    return plot.detail() == Detail.LABELLED ? GRID : SMALL_GRID;
  }

  private double border() {
    return plot.detail() == Detail.LABELLED ? look.hair() : 0.4 * look.hair();
  }

  /** Whether a region is a state of the election, not ground. */
  static boolean isState(Region region) {
    Hue hue = region.ink().hue();
    return hue != Hue.TERRITORY;
  }
}
