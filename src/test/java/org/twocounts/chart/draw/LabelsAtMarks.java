package org.twocounts.chart.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.chart.draw.PlacedLabels.Placed;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.XyPlot;

/** What is wrong with the labels of points in a picture of a chart, a line for each. */
public final class LabelsAtMarks {
  private static final Pattern YEAR =
      Pattern.compile("(?<![–,.\\d])\\b(1[789]\\d\\d|20\\d\\d)\\b(?![–,.]\\d)");

  private final ChartSpec spec;
  private final Look look;
  private final RecordingGraphics drawn = new RecordingGraphics();
  private final PlacedLabels labels;

  private LabelsAtMarks(ChartSpec spec, Look look) {
    this.spec = spec;
    this.look = look;
    this.labels = ChartPainter.of(spec, look).drawLabelled(drawn);
  }

  /** Draws the chart nowhere and measures it. */
  public static List<String> faults(ChartSpec spec, Look look) {
    LabelsAtMarks picture = new LabelsAtMarks(spec, look);
    List<String> faults = new ArrayList<>();
    picture.labels.placed().forEach(p -> faults.addAll(picture.belonging(p)));
    faults.addAll(picture.unnamed());
    faults.addAll(picture.splitsLost());
    return faults;
  }

  private List<String> belonging(Placed placed) {
    List<String> faults = new ArrayList<>();
    if (placed.leader().isPresent()) {
      Line2D leader = placed.leader().get();
      drawn.texts().stream()
          .filter(t -> leader.intersects(t.box()) && !placed.box().intersects(t.box()))
          .forEach(t -> faults.add("leader of " + placed.label().text() + " through " + t.text()));
      return faults;
    }
    double own = Double.MAX_VALUE;
    double others = Double.MAX_VALUE;
    for (Dot dot : dots(placed.plot())) {
      double distance = distance(dot, placed);
      if (isAt(dot, placed)) {
        own = Math.min(own, distance);
      } else {
        others = Math.min(others, distance);
      }
    }
    if (own < Double.MAX_VALUE && others <= own) {
      faults.add(placed.label().text() + " nearer to another mark");
    }
    return faults;
  }

  private static List<Dot> dots(XyPlot plot) {
    return plot.layers().stream()
        .filter(Dots.class::isInstance)
        .flatMap(layer -> ((Dots) layer).dots().stream())
        .toList();
  }

  private static boolean isAt(Dot dot, Placed placed) {
    PlotArea area = placed.area();
    PointLabel label = placed.label();
    return Point2D.distance(area.x(dot.x()), area.y(dot.y()), area.x(label.x()), area.y(label.y()))
        < 0.01;
  }

  /** From the edge of a point to the box of a label. */
  private double distance(Dot dot, Placed placed) {
    Rectangle2D box = placed.box();
    double x = placed.area().x(dot.x());
    double y = placed.area().y(dot.y());
    double nearX = Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
    double nearY = Math.max(box.getMinY(), Math.min(y, box.getMaxY()));
    double radius =
        dot.emphasis() == Emphasis.MARKED ? Markers.ringRadius(look) : Markers.radius(look);
    return Math.max(0, Point2D.distance(x, y, nearX, nearY) - radius);
  }

  /** Elections that title, subtitle or notes name, drawn but not labelled. */
  private List<String> unnamed() {
    Set<String> labelled = new TreeSet<>();
    Set<String> placed = new TreeSet<>();
    spec.panels().stream()
        .filter(p -> p.plot() instanceof XyPlot)
        .map(p -> (XyPlot) p.plot())
        .forEach(
            plot ->
                plot.labels().stream()
                    .filter(
                        l -> dots(plot).stream().anyMatch(d -> d.x() == l.x() && d.y() == l.y()))
                    .filter(l -> l.kind() != PointLabel.Kind.NOTE)
                    .forEach(l -> labelled.addAll(years(l.text()))));
    labels.placed().forEach(p -> placed.addAll(years(p.label().text())));
    if (labelled.isEmpty()) {
      return List.of();
    }
    Set<String> named = new TreeSet<>(years(spec.words().title().orElse("")));
    named.addAll(years(spec.words().subtitle()));
    spec.words().notes().stream()
        .filter(note -> !note.endsWith("have no source."))
        .forEach(note -> named.addAll(years(note)));
    named.retainAll(spec.table().values("year").toList());
    named.removeAll(placed);
    return named.stream().map(y -> y + " named in the words, not labelled").toList();
  }

  /** Splits without their label, though the chart labels them. */
  private List<String> splitsLost() {
    List<String> faults = new ArrayList<>();
    spec.panels().stream()
        .filter(p -> p.plot() instanceof XyPlot)
        .map(p -> (XyPlot) p.plot())
        .forEach(
            plot ->
                plot.labels().stream()
                    .filter(l -> l.kind() != PointLabel.Kind.NOTE && isSplit(l, plot))
                    .filter(l -> labels.placed().stream().noneMatch(p -> isOf(p.label(), l)))
                    .forEach(l -> faults.add(l.text() + " is a split, not labelled")));
    return faults;
  }

  private static boolean isSplit(PointLabel label, XyPlot plot) {
    return dots(plot).stream()
        .anyMatch(d -> d.x() == label.x() && d.y() == label.y() && d.emphasis() == Emphasis.MARKED);
  }

  private static boolean isOf(PointLabel placed, PointLabel label) {
    return placed.x() == label.x() && placed.y() == label.y();
  }

  private static Set<String> years(String text) {
    Set<String> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }
}
