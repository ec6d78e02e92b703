package org.twocounts.chart.draw;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twocounts.chart.draw.PlacedLabels.Named;
import org.twocounts.chart.draw.PlacedLabels.Placed;
import org.twocounts.chart.draw.RecordingGraphics.Text;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;

/** A picture of a chart, drawn nowhere, and what is wrong with its labels. */
public final class LabelsAtMarks {
  private static final int SAMPLES = 40;

  private static final Pattern YEAR =
      Pattern.compile("(?<![–,.\\d])\\b(1[789]\\d\\d|20\\d\\d)\\b(?![–,.]\\d)");

  private final ChartSpec spec;
  private final Look look;
  private final RecordingGraphics drawn = new RecordingGraphics();
  private final PlacedLabels labels;
  private final ChartPainter painter;

  private LabelsAtMarks(ChartSpec spec, Look look) {
    this.spec = spec;
    this.look = look;
    this.painter = ChartPainter.of(spec, look);
    painter.draw(drawn);
    this.labels = painter.labels();
  }

  /** Draws a chart nowhere. */
  public static LabelsAtMarks of(ChartSpec spec, Look look) {
    return new LabelsAtMarks(spec, look);
  }

  /** Width and height of the picture. */
  public Rectangle2D canvas() {
    return new Rectangle2D.Double(0, 0, painter.width(), painter.height());
  }

  /** Every text of the picture. */
  public List<Text> texts() {
    return drawn.texts();
  }

  /** Labels that found no room. */
  public List<String> leftOut() {
    return labels.leftOut();
  }

  /** What is wrong, a line for each fault. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    labels.placed().forEach(p -> faults.addAll(belonging(p)));
    labels.named().forEach(n -> faults.addAll(belonging(n)));
    faults.addAll(leaders());
    faults.addAll(unnamed());
    faults.addAll(splitsLost());
    labels.lacking().forEach(l -> faults.add(l + " is lacking"));
    return faults;
  }

  /** Leaders through texts that are not their own, and across each other. */
  private List<String> leaders() {
    Map<Line2D, Rectangle2D> leaders = new LinkedHashMap<>();
    labels.placed().forEach(p -> p.leader().ifPresent(l -> leaders.put(l, p.box())));
    labels.named().forEach(n -> n.leader().ifPresent(l -> leaders.put(l, n.box())));
    List<String> faults = new ArrayList<>();
    leaders.forEach(
        (leader, box) -> {
          drawn.texts().stream()
              .filter(t -> leader.intersects(t.box()) && !box.intersects(t.box()))
              .forEach(t -> faults.add("leader at " + at(leader) + " through " + t.text()));
          leaders.keySet().stream()
              .filter(other -> other != leader && other.intersectsLine(leader))
              .forEach(other -> faults.add("leaders at " + at(leader) + " cross"));
        });
    return faults;
  }

  private static String at(Line2D leader) {
    return Math.round(leader.getX1()) + " " + Math.round(leader.getY1());
  }

  /** A name stands in or at its own row or state; or a line leads from there. */
  private static List<String> belonging(Named name) {
    Rectangle2D box = name.box();
    boolean own =
        name.leader()
            .map(line -> name.own().contains(line.getP1()))
            .orElseGet(
                () ->
                    name.own().contains(box.getCenterX(), box.getCenterY())
                        || name.all().stream()
                            .allMatch(
                                other ->
                                    other == name.own()
                                        || height(other, box) > height(name.own(), box)));
    return own ? List.of() : List.of(name.text() + " is not at its own row or state");
  }

  private static double height(Shape row, Rectangle2D text) {
    return Math.abs(row.getBounds2D().getCenterY() - text.getCenterY());
  }

  private List<String> belonging(Placed placed) {
    if (placed.leader().isPresent() || placed.label().kind() == PointLabel.Kind.ZONE) {
      return List.of();
    }
    Map<Boolean, Double> nearest = nearestPoints(placed);
    if (!nearest.containsKey(true)) {
      nearest = nearestBars(placed);
    }
    if (!nearest.containsKey(true)) {
      nearest = nearestLines(placed);
    }
    return nearest.containsKey(true)
            && nearest.getOrDefault(false, Double.MAX_VALUE) <= nearest.get(true)
        ? List.of(placed.label().text() + " nearer to another mark")
        : List.of();
  }

  /** The distance of the nearest point of its own, and of any other. */
  private Map<Boolean, Double> nearestPoints(Placed placed) {
    return dots(placed.plot()).stream()
        .collect(
            Collectors.toMap(dot -> isAt(dot, placed), dot -> distance(dot, placed), Math::min));
  }

  private static Map<Boolean, Double> nearestBars(Placed placed) {
    PointLabel label = placed.label();
    return placed.plot().layers().stream()
        .filter(Boxes.class::isInstance)
        .flatMap(layer -> ((Boxes) layer).boxes().stream())
        .filter(box -> box.ink().hue() != Hue.ZONE)
        .collect(
            Collectors.toMap(
                box -> Marked.endsAt(box, label.x(), label.y()),
                box ->
                    gap(
                        placed.area().rectangle(box.x0(), box.x1(), box.y0(), box.y1()),
                        placed.box()),
                Math::min));
  }

  private static double gap(Rectangle2D one, Rectangle2D other) {
    double x = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
    double y = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
    return Math.hypot(Math.max(0, x), Math.max(0, y));
  }

  /** The distance of the nearest line on which it has its place, and of any other. */
  private static Map<Boolean, Double> nearestLines(Placed placed) {
    Map<Boolean, Double> nearest = new HashMap<>();
    for (Layer layer : placed.plot().layers()) {
      if (layer instanceof Line line && line.course() != Course.THIN) {
        boolean own = false;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < line.vertices().size(); i++) {
          Vertex a = line.vertices().get(i - 1);
          Vertex b = line.vertices().get(i);
          own |= isAt(a, placed.label()) || isAt(b, placed.label());
          if (a.y().isPresent() && b.y().isPresent()) {
            least = Math.min(least, distance(a, b, placed));
          }
        }
        nearest.merge(own, least, Math::min);
      }
    }
    return nearest;
  }

  private static boolean isAt(Vertex vertex, PointLabel label) {
    return vertex.x() == label.x() && vertex.y().equals(OptionalDouble.of(label.y()));
  }

  /** From a piece of a line to the box, sampled. */
  private static double distance(Vertex a, Vertex b, Placed placed) {
    PlotArea area = placed.area();
    double least = Double.MAX_VALUE;
    for (int i = 0; i <= SAMPLES; i++) {
      double part = (double) i / SAMPLES;
      double x = area.x(a.x()) + part * (area.x(b.x()) - area.x(a.x()));
      double from = area.y(a.y().orElseThrow());
      double y = from + part * (area.y(b.y().orElseThrow()) - from);
      least = Math.min(least, gap(new Rectangle2D.Double(x, y, 0, 0), placed.box()));
    }
    return least;
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
