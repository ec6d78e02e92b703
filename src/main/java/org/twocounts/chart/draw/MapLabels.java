package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.chart.draw.LabelPlacer.Place;
import org.twocounts.chart.draw.LabelPlacer.Request;
import org.twocounts.chart.draw.MapPainter.Drawn;
import org.twocounts.chart.draw.PlacedLabels.Named;
import org.twocounts.chart.geo.Anchor;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.PointLabel.Side;

/**
 * Puts the number of electors, and squares for split ones, on states. Where a state is too small,
 * they stand beside it; where several small ones crowd the Atlantic coast, in a column off it.
 */
final class MapLabels {
  private static final List<Side> NORTH = List.of(Side.ABOVE, Side.ABOVE_LEFT);
  private static final List<Side> ALL_AROUND =
      List.of(
          Side.RIGHT,
          Side.BELOW_RIGHT,
          Side.ABOVE_RIGHT,
          Side.ABOVE,
          Side.ABOVE_LEFT,
          Side.BELOW,
          Side.LEFT);
  private static final int STEPS = 26;
  private static final int STEPS_NORTH = 16;
  private static final int SAMPLES = 20;
  private static final int CROWD = 4;
  private static final double COAST = 0.82;

  private final List<Drawn> drawn;
  private final Rectangle2D panel;
  private final Pen pen;
  private final Look look;
  private final LabelPlacer placer;
  private final List<Shape> states;
  private final List<Named> named = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final IdentityHashMap<Drawn, Point2D> centres = new IdentityHashMap<>();

  MapLabels(List<Drawn> drawn, Rectangle2D panel, Pen pen) {
    this.drawn = drawn;
    this.panel = panel;
    this.pen = pen;
    this.look = pen.look();
    this.states = drawn.stream().map(d -> (Shape) d.path()).toList();
    this.placer = new LabelPlacer(panel, 0.15 * look.em());
    placer.forbid(box -> drawn.stream().anyMatch(d -> touches(d, box)));
  }

  PlacedLabels draw() {
    List<Drawn> outside = new ArrayList<>();
    for (Drawn d : drawn) {
      if (d.region().label().isPresent() && !inside(d)) {
        outside.add(d);
      }
    }
    outside.sort(Comparator.comparingDouble(d -> centre(d).getY()));
    List<Drawn> coast = new ArrayList<>(outside.stream().filter(this::isOnCoast).toList());
    if (coast.size() >= CROWD) {
      outside.removeAll(coast);
      coast.removeIf(d -> besideWithoutCrossing(d, NORTH, STEPS_NORTH));
      outside.addAll(column(coast));
    }
    outside.removeIf(d -> besideWithoutCrossing(d, ALL_AROUND, STEPS));
    outside.stream().filter(d -> !beside(d, ALL_AROUND, STEPS)).forEach(this::leaveOut);
    return PlacedLabels.named(named, leftOut);
  }

  private boolean inside(Drawn d) {
    return wordings(d.region()).stream().anyMatch(words -> inside(d, words));
  }

  private boolean inside(Drawn d, String words) {
    Region region = d.region();
    TextStyle style = look.number(look.theme().textOn(region.ink()));
    for (ElectorLabel label : ElectorLabel.of(words, region, style, look)) {
      Optional<Point2D> place = Anchor.of(d.home(), label.width(), label.height());
      if (place.isPresent()) {
        double x = place.get().getX() - label.width() / 2;
        double y = place.get().getY() - label.height() / 2;
        placer.blockText(box(x, y, label));
        write(d, label, box(x, y, label), Optional.empty(), look.theme().colour(region.ink()));
        return true;
      }
    }
    return false;
  }

  private void write(
      Drawn d, ElectorLabel label, Rectangle2D box, Optional<Line2D> leader, Color ground) {
    leader.ifPresent(line -> leader(line.getP1(), line.getP2()));
    label.draw(pen, box.getX(), box.getY(), ground);
    named.add(new Named(d.region().name(), box, leader, d.path(), states));
  }

  private boolean isOnCoast(Drawn d) {
    Rectangle2D land = land();
    return centre(d).getX() > land.getMinX() + COAST * land.getWidth();
  }

  private Rectangle2D land() {
    return drawn.stream().map(d -> d.bounds()).reduce(Rectangle2D::createUnion).orElseThrow();
  }

  /**
   * Below each other off the coast, each led to its own state; returns those that find no room
   * there.
   */
  private List<Drawn> column(List<Drawn> coast) {
    Column column = new Column(coast, columnLeft(coast));
    Optional<List<Drawn>> untangled = column.untangled();
    for (int i = 0; i < coast.size() * coast.size() && untangled.isPresent(); i++) {
      column = new Column(untangled.get(), columnLeft(coast));
      untangled = column.untangled();
    }
    List<Drawn> homeless = new ArrayList<>(coast);
    for (Spot spot : column.spots) {
      if (placer.canLead(spot.leader()) && placer.isFree(spot.box())) {
        placer.keep(spot.box(), spot.leader());
        Optional<Line2D> leader = Optional.of(spot.leader());
        write(spot.state(), spot.label(), spot.box(), leader, look.theme().paper());
        homeless.remove(spot.state());
      }
    }
    return homeless;
  }

  /** A text in the column, and the line that leads to it. */
  private record Spot(Drawn state, ElectorLabel label, Rectangle2D box, Line2D leader) {}

  /** States in their order from the top. */
  private final class Column {
    private final List<Drawn> order;
    private final List<Spot> spots = new ArrayList<>();

    Column(List<Drawn> order, double left) {
      this.order = order;
      double top = panel.getMinY();
      for (Drawn d : order) {
        Optional<Spot> spot = spot(d, left, top);
        spot.ifPresent(spots::add);
        top = spot.map(s -> s.box().getMaxY() + 0.2 * look.em()).orElse(top);
      }
    }

    private Optional<Spot> spot(Drawn d, double left, double top) {
      ElectorLabel label = outsideLabels(d.region()).get(0);
      Point2D from = centre(d);
      double y = Math.max(top, from.getY() - label.height() / 2);
      for (; y + label.height() < panel.getMaxY(); y += 0.1 * look.em()) {
        Rectangle2D box = box(left, y, label);
        if (placer.isFree(box)) {
          Line2D leader = new Line2D.Double(from, new Point2D.Double(left, box.getCenterY()));
          return Optional.of(new Spot(d, label, box, leader));
        }
      }
      return Optional.empty();
    }

    /** The same with two exchanged whose lines cross, which makes lines shorter; empty if none. */
    Optional<List<Drawn>> untangled() {
      for (Spot one : spots) {
        for (Spot other : spots) {
          if (!one.equals(other) && one.leader().intersectsLine(other.leader())) {
            List<Drawn> next = new ArrayList<>(order);
            Collections.swap(next, next.indexOf(one.state()), next.indexOf(other.state()));
            return Optional.of(next);
          }
        }
      }
      return Optional.empty();
    }
  }

  /** East of everything at the height of these states, as far as the panel allows. */
  private double columnLeft(List<Drawn> states) {
    double east = states.stream().mapToDouble(d -> d.bounds().getMaxX()).max().orElseThrow();
    double widest =
        states.stream()
            .mapToDouble(d -> outsideLabels(d.region()).get(0).width())
            .max()
            .orElseThrow();
    return Math.min(east + 1.5 * look.em(), panel.getMaxX() - widest);
  }

  private void leaveOut(Drawn d) {
    leftOut.add(d.region().name() + " " + withoutCode(d.region()));
  }

  /** Beside a state, with a leader over no other state. */
  private boolean besideWithoutCrossing(Drawn d, List<Side> sides, int steps) {
    placer.forbidLeaders(line -> drawn.stream().anyMatch(o -> !o.equals(d) && crosses(line, o)));
    boolean placed = beside(d, sides, steps);
    placer.forbidLeaders(line -> false);
    return placed;
  }

  private static boolean crosses(Line2D line, Drawn other) {
    if (!line.intersects(other.bounds())) {
      return false;
    }
    for (int i = 0; i <= SAMPLES; i++) {
      double x = line.getX1() + (line.getX2() - line.getX1()) * i / SAMPLES;
      double y = line.getY1() + (line.getY2() - line.getY1()) * i / SAMPLES;
      if (other.path().contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  private boolean beside(Drawn d, List<Side> sides, int steps) {
    List<ElectorLabel> labels = outsideLabels(d.region());
    Point2D from = centre(d);
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i <= steps; i++) {
      distances.add(0.5 * i * look.em());
    }
    Request request =
        new Request(
            labels.stream().map(label -> box(0, 0, label)).toList(),
            from.getX(),
            from.getY(),
            sides,
            distances,
            0);
    Optional<Place> place = placer.place(request);
    if (place.isEmpty()) {
      return false;
    }
    Place found = place.get();
    write(d, labels.get(found.block()), found.box(), found.leader(), look.theme().paper());
    return true;
  }

  /** On a state its code may be missing, for its outline says which it is. */
  private static List<String> wordings(Region region) {
    return Stream.of(region.label().orElseThrow(), withoutCode(region)).distinct().toList();
  }

  private static String withoutCode(Region region) {
    String label = region.label().orElseThrow();
    String code = region.state() + " ";
    return label.startsWith(code) ? label.substring(code.length()) : label;
  }

  private List<ElectorLabel> outsideLabels(Region region) {
    return ElectorLabel.of(
        region.state() + " " + withoutCode(region), region, look.number(look.theme().text()), look);
  }

  /** A line that shows on every colour, ending a little before the text. */
  private void leader(Point2D from, Point2D to) {
    double length = from.distance(to);
    double end = Math.max(0, 1 - 0.25 * look.em() / length);
    double x = from.getX() + end * (to.getX() - from.getX());
    double y = from.getY() + end * (to.getY() - from.getY());
    double hair = look.hair();
    pen.rule(from.getX(), from.getY(), x, y, look.theme().paper(), 2.2 * hair);
    pen.rule(from.getX(), from.getY(), x, y, look.theme().text(), 0.8 * hair);
  }

  private Point2D centre(Drawn d) {
    return centres.computeIfAbsent(d, MapLabels::start);
  }

  /** Where leaders begin: in the state itself. */
  static Point2D start(Drawn d) {
    Rectangle2D box = d.home().getBounds2D();
    return Anchor.of(d.home(), box.getWidth() / 50, box.getHeight() / 50)
        .orElse(new Point2D.Double(box.getCenterX(), box.getCenterY()));
  }

  private static Rectangle2D box(double x, double y, ElectorLabel label) {
    return new Rectangle2D.Double(x, y, label.width(), label.height());
  }

  private static boolean touches(Drawn d, Rectangle2D box) {
    return d.bounds().intersects(box) && d.path().intersects(box);
  }
}
