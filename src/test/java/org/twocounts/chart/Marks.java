package org.twocounts.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.Plot;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;

/** What a plot is painted with: the inks of its areas, its points and its lines. */
record Marks(Set<Ink> areas, Set<Point> points, Set<Stroke> lines) {

  /** A point as it looks. */
  record Point(Ink ink, Marker marker) {}

  /** A line as it looks. */
  record Stroke(Ink ink, Layer.Course course) {}

  static Marks of(Plot plot) {
    Marks marks = new Marks(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    plot.fold(
        new Plot.Cases<Void>() {
          @Override
          public Void ofAxes(XyPlot xy) {
            xy.layers().forEach(marks::add);
            return null;
          }

          @Override
          public Void ofMap(MapPlot map) {
            map.regions()
                .forEach(
                    r -> {
                      marks.areas().add(r.ink());
                      marks.areas().addAll(r.squares());
                    });
            return null;
          }

          @Override
          public Void ofTiles(TilePlot tiles) {
            tiles.blocks().forEach(b -> b.squares().forEach(s -> marks.areas().add(s.ink())));
            return null;
          }
        });
    marks.areas().removeIf(ink -> ink.hue() == Hue.ZONE || ink.hue() == Hue.PAPER);
    return marks;
  }

  private void add(Layer layer) {
    layer.fold(
        new Layer.Cases<Void>() {
          @Override
          public Void ofBoxes(Layer.Boxes boxes) {
            boxes.boxes().forEach(b -> areas().add(b.ink()));
            return null;
          }

          @Override
          public Void ofDots(Layer.Dots dots) {
            dots.dots().forEach(d -> points().add(new Point(d.ink(), d.marker())));
            return null;
          }

          @Override
          public Void ofLine(Layer.Line line) {
            lines().add(new Stroke(line.ink(), line.course()));
            return null;
          }

          @Override
          public Void ofBand(Layer.Band band) {
            areas().add(band.ink());
            return null;
          }

          @Override
          public Void ofRule(Layer.Rule rule) {
            return null;
          }
        });
  }

  List<Ink> inks() {
    Set<Ink> inks = new LinkedHashSet<>(areas());
    points().forEach(p -> inks.add(p.ink()));
    return List.copyOf(inks);
  }
}
