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
  private static final List<Double> ROOM_OFF_THE_COAST_EMS = List.of(1.5, 3.0, 4.5);

  private final MapPlot plot;
  private final Look look;

  /**
   * A region with its outline on the page.
   *
   * @param home the part that is the state to this day, on which its number stands: Massachusetts
   *     without Maine
   * @param bounds of its outline
   */
  record Drawn(Region region, Path2D path, Path2D home, Rectangle2D bounds) {
    static Drawn of(Region region, Path2D path, Path2D home) {
      return new Drawn(region, path, home, path.getBounds2D());
    }
  }

  MapPainter(MapPlot plot, Look look) {
    this.plot = plot;
    this.look = look;
  }

  /**
   * Draws the map into a panel, a little smaller where that gives all labels room; returns what
   * became of them.
   */
  PlacedLabels draw(Rectangle2D panel, Pen pen) {
    if (plot.detail() == Detail.SMALL) {
      paint(panel, MapFrame.of(plot, panel), pen);
      return PlacedLabels.NONE;
    }
    Trial best = new Trial(MapFrame.of(plot, panel), panel, pen);
    for (double ems : ROOM_OFF_THE_COAST_EMS) {
      if (best.lost() > 0) {
        Trial smaller = new Trial(MapFrame.of(plot, without(panel, ems * look.em())), panel, pen);
        best = smaller.lost() < best.lost() ? smaller : best;
      }
    }
    best.map.drawOn(pen.graphics());
    return best.labels;
  }

  /** The map in a frame, with its labels. */
  private final class Trial {
    private final Sketch map;
    private final PlacedLabels labels;

    Trial(MapFrame frame, Rectangle2D panel, Pen pen) {
      this.map = Sketch.with(pen.graphics());
      Pen sketching = pen.on(map);
      this.labels = new MapLabels(paint(panel, frame, sketching), panel, sketching).draw();
    }

    int lost() {
      return labels.lacking().size();
    }
  }

  private static Rectangle2D without(Rectangle2D panel, double right) {
    return new Rectangle2D.Double(
        panel.getX(), panel.getY(), panel.getWidth() - right, panel.getHeight());
  }

  private List<Drawn> outlines(MapFrame frame) {
    List<Drawn> drawn = new ArrayList<>();
    for (Region region : plot.regions()) {
      Path2D path = path(region.outline(), frame);
      Path2D home = region.isUnion() ? path(region.state(), frame) : path;
      drawn.add(Drawn.of(region, path, home));
    }
    return drawn;
  }

  private List<Drawn> paint(Rectangle2D panel, MapFrame frame, Pen pen) {
    Shape clip = pen.graphics().getClip();
    if (frame.cropped()) {
      pen.graphics().clip(panel);
    }
    List<Drawn> drawn = outlines(frame);
    drawn.forEach(d -> pen.fill(d.path(), d.region().ink()));
    drawn.forEach(d -> pen.outline(d.path(), look.theme().paper(), 0.9 * border()));
    drawn.stream()
        .filter(d -> isOutlined(d.region().ink()))
        .forEach(d -> pen.outline(d.path(), look.theme().text(), 0.7 * border()));
    pen.graphics().setClip(clip);
    return drawn;
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
