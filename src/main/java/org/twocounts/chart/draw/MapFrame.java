package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Detail;
import org.twocounts.chart.spec.MapPlot.Region;

/**
 * Where the map lies on the page: the whole country; where the states of the election fill only a
 * part of it, that part as large as the panel allows.
 *
 * @param scale units of the page to a unit of the map
 * @param cropped whether land reaches beyond the panel
 */
record MapFrame(double scale, double x, double y, boolean cropped) {
  private static final double MARGIN = 0.01;
  private static final double CROPPED_BELOW = 0.7;

  static MapFrame of(MapPlot plot, Rectangle2D panel) {
    List<String> all =
        plot.detail() == Detail.SMALL
            ? MapGeometry.packaged().states()
            : plot.regions().stream().map(Region::outline).toList();
    List<String> states =
        plot.regions().stream().filter(MapPainter::isState).map(Region::outline).toList();
    Rectangle2D whole = MapGeometry.packaged().bounds(all);
    Rectangle2D part = MapGeometry.packaged().bounds(states);
    boolean cropped =
        plot.detail() == Detail.LABELLED && part.getWidth() < CROPPED_BELOW * whole.getWidth();
    Rectangle2D land = cropped ? part : whole;
    double inner = 1 - 2 * MARGIN;
    double scale =
        Math.min(
            inner * panel.getWidth() / land.getWidth(),
            inner * panel.getHeight() / land.getHeight());
    return new MapFrame(
        scale,
        hundredths(panel.getCenterX() - scale * land.getCenterX()),
        hundredths(panel.getCenterY() - scale * land.getCenterY()),
        cropped);
  }

  /** Rounded as pictures are written, so that the outlines of equal maps are the same. */
  private static double hundredths(double length) {
    return Math.rint(100 * length) / 100;
  }
}
