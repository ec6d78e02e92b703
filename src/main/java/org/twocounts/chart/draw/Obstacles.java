package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Cases;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;

/** Where the marks of a plot are, as boxes that text must not touch. */
final class Obstacles implements Cases<Void> {
  private final PlotArea area;
  private final Look look;
  private final List<Rectangle2D> boxes = new ArrayList<>();
  private final List<Rectangle2D> points = new ArrayList<>();

  Obstacles(XyPlot plot, PlotArea area, Look look) {
    this.area = area;
    this.look = look;
    for (Layer layer : plot.layers()) {
      layer.fold(this);
    }
    boxes.addAll(points);
  }

  List<Rectangle2D> boxes() {
    return boxes;
  }

  /** How far the point at a place reaches from its centre; 0 where there is none. */
  double reach(double x, double y) {
    return points.stream()
        .filter(p -> Math.hypot(p.getCenterX() - x, p.getCenterY() - y) < 0.01)
        .mapToDouble(p -> p.getWidth() / 2)
        .max()
        .orElse(0);
  }

  @Override
  public Void ofBoxes(Boxes layer) {
    layer.boxes().stream()
        .filter(b -> b.ink().hue() != Hue.ZONE)
        .forEach(b -> boxes.add(area.rectangle(b.x0(), b.x1(), b.y0(), b.y1())));
    return null;
  }

  @Override
  public Void ofDots(Dots layer) {
    for (Dot dot : layer.dots()) {
      double r =
          dot.emphasis() == Emphasis.MARKED ? Markers.ringRadius(look) : Markers.radius(look);
      points.add(new Rectangle2D.Double(area.x(dot.x()) - r, area.y(dot.y()) - r, 2 * r, 2 * r));
    }
    return null;
  }

  @Override
  public Void ofLine(Line layer) {
    List<Vertex> vertices = layer.vertices();
    for (int i = 1; i < vertices.size(); i++) {
      Vertex a = vertices.get(i - 1);
      Vertex b = vertices.get(i);
      if (a.y().isPresent() && b.y().isPresent()) {
        segment(
            area.x(a.x()), area.y(a.y().getAsDouble()), area.x(b.x()), area.y(b.y().getAsDouble()));
      }
    }
    return null;
  }

  @Override
  public Void ofBand(Band layer) {
    return null;
  }

  @Override
  public Void ofRule(Rule layer) {
    return null;
  }

  private void segment(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    int pieces = (int) Math.max(1, Math.ceil(length / (0.5 * look.em())));
    for (int i = 0; i < pieces; i++) {
      double fromX = x0 + (x1 - x0) * i / pieces;
      double toX = x0 + (x1 - x0) * (i + 1) / pieces;
      double fromY = y0 + (y1 - y0) * i / pieces;
      double toY = y0 + (y1 - y0) * (i + 1) / pieces;
      boxes.add(
          new Rectangle2D.Double(
              Math.min(fromX, toX) - 1,
              Math.min(fromY, toY) - 1,
              Math.abs(toX - fromX) + 2,
              Math.abs(toY - fromY) + 2));
    }
  }
}
