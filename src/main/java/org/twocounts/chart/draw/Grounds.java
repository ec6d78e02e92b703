package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;

/** What lies behind the text of a plot: paper, zones, bands. */
final class Grounds {
  private final Color paper;
  private final List<Ground> grounds = new ArrayList<>();

  private record Ground(Shape shape, Color colour) {}

  Grounds(XyPlot plot, PlotArea area, Look look) {
    this.paper = look.theme().paper();
    for (Layer layer : plot.layers()) {
      if (layer instanceof Boxes boxes) {
        boxes.boxes().stream()
            .filter(b -> b.ink().hue() == Hue.ZONE)
            .forEach(
                b ->
                    grounds.add(
                        new Ground(
                            area.rectangle(b.x0(), b.x1(), b.y0(), b.y1()),
                            look.theme().colour(b.ink()))));
      } else if (layer instanceof Band band) {
        grounds.add(
            new Ground(
                BandRenderer.outline(band, area::x, area::y), look.theme().colour(band.ink())));
      }
    }
  }

  /** The colour all over a box; empty where an edge runs through it. */
  Optional<Color> under(Rectangle2D box) {
    Color colour = paper;
    for (Ground ground : grounds) {
      if (ground.shape().contains(box)) {
        colour = ground.colour();
      } else if (ground.shape().intersects(box)) {
        colour = null;
      }
    }
    return Optional.ofNullable(colour);
  }
}
