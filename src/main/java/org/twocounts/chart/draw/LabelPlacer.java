package org.twocounts.chart.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.twocounts.chart.spec.PointLabel.Side;

/**
 * Finds room for labels: each is tried at the sides and distances it allows until its box touches
 * no mark, no other text and no edge.
 */
final class LabelPlacer {
  private final Rectangle2D bounds;
  private final double clearance;
  private final ShapesByPlace<Rectangle2D> marks;
  private final ShapesByPlace<Rectangle2D> lines;
  private final ShapesByPlace<Rectangle2D> texts;
  private final ShapesByPlace<Line2D> leaders;
  private boolean slideFirst;
  private Predicate<Rectangle2D> forbidden = box -> false;
  private Predicate<Line2D> forbiddenLeader = line -> false;
  private BiPredicate<Rectangle2D, Point2D> belonging = (box, place) -> true;
  private BiPredicate<Rectangle2D, Point2D> leadable = (box, place) -> true;

  /**
   * A text looking for room.
   *
   * @param blocks the text, best wording and shape first
   * @param x the place it belongs to
   * @param distances from the place to the box, nearest first
   * @param leaderFrom the distance beyond which a line leads from the place to the box; nearer,
   *     too, where the box does not belong to the place by itself. Nothing may stand between them,
   *     save at the first distance, at which there is no line
   */
  record Request(
      List<Rectangle2D> blocks,
      double x,
      double y,
      List<Side> sides,
      List<Double> distances,
      double leaderFrom) {}

  /** Where a text found room: which of its blocks, the box, and the line that leads to it. */
  record Place(int block, Rectangle2D box, Side side, Optional<Line2D> leader) {}

  LabelPlacer(Rectangle2D bounds, double clearance) {
    this(bounds, clearance, new ShapesByPlace<>(bounds), new ShapesByPlace<>(bounds));
  }

  /**
   * Keeps labels off marks and lines.
   *
   * @param marks those that neither labels nor their leaders may touch
   * @param lines those that leaders may cross
   */
  LabelPlacer(
      Rectangle2D bounds,
      double clearance,
      ShapesByPlace<Rectangle2D> marks,
      ShapesByPlace<Rectangle2D> lines) {
    this.bounds = bounds;
    this.clearance = clearance;
    this.marks = marks;
    this.lines = lines;
    this.texts = new ShapesByPlace<>(bounds);
    this.leaders = new ShapesByPlace<>(bounds);
  }

  /** Keeps labels and their leaders off a text. */
  void blockText(Rectangle2D box) {
    texts.add(box);
  }

  /** Keeps labels off whatever answers true for their box. */
  void forbid(Predicate<Rectangle2D> test) {
    forbidden = test;
  }

  /** Keeps leaders off whatever answers true for them. */
  void forbidLeaders(Predicate<Line2D> test) {
    forbiddenLeader = test;
  }

  /** Prefers boxes above and below that stand to one side of their place. */
  void slideFirst() {
    slideFirst = true;
  }

  /** Where a box may be led to its place. */
  void leadWhere(BiPredicate<Rectangle2D, Point2D> test) {
    leadable = test;
  }

  /** Where a box is seen to belong to its place without a leader. */
  void belongsWhere(BiPredicate<Rectangle2D, Point2D> test) {
    belonging = test;
  }

  /** Whether a box is free, clearance included. */
  boolean isFree(Rectangle2D box) {
    Rectangle2D wide = grown(box, clearance);
    return bounds.contains(box)
        && !marks.anyNear(wide, wide::intersects)
        && !lines.anyNear(wide, wide::intersects)
        && !texts.anyNear(wide, wide::intersects)
        && !leaders.anyNear(box, leader -> leader.intersects(box))
        && !forbidden.test(box);
  }

  /** Whether a line to a box, both not yet kept, runs through no text and crosses no other line. */
  boolean canLead(Line2D leader) {
    Rectangle2D around = leader.getBounds2D();
    return !texts.anyNear(around, leader::intersects)
        && !leaders.anyNear(around, leader::intersectsLine);
  }

  /** Keeps later labels off a text and the line that leads to it. */
  void keep(Rectangle2D box, Line2D leader) {
    texts.add(box);
    leaders.add(leader);
  }

  /** Finds a place and keeps it; empty where there is none. */
  Optional<Place> place(Request request) {
    for (double distance : request.distances()) {
      for (int block = 0; block < request.blocks().size(); block++) {
        for (Side side : request.sides()) {
          for (Rectangle2D box : boxes(request, block, side, distance)) {
            Optional<Place> place = tryAt(request, block, side, distance, box);
            if (place.isPresent()) {
              texts.add(place.get().box());
              place.get().leader().ifPresent(leaders::add);
              return place;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> tryAt(
      Request request, int block, Side side, double distance, Rectangle2D box) {
    if (!isFree(box)) {
      return Optional.empty();
    }
    Point2D at = new Point2D.Double(request.x(), request.y());
    boolean belongs = belonging.test(box, at);
    if (distance <= Math.min(request.leaderFrom(), request.distances().get(0))) {
      return belongs
          ? Optional.of(new Place(block, box, side, Optional.empty()))
          : Optional.empty();
    }
    Line2D leader = leader(request.x(), request.y(), box);
    boolean crosses =
        forbiddenLeader.test(leader)
            || !canLead(leader)
            || marks.anyNear(leader.getBounds2D(), m -> leader.intersects(m) && !isAt(m, request));
    if (crosses || (!belongs && !leadable.test(box, at))) {
      return Optional.empty();
    }
    Optional<Line2D> drawn =
        belongs && distance <= request.leaderFrom() ? Optional.empty() : Optional.of(leader);
    return Optional.of(new Place(block, box, side, drawn));
  }

  private boolean isAt(Rectangle2D mark, Request request) {
    return grown(mark, clearance).contains(request.x(), request.y());
  }

  private static Line2D leader(double x, double y, Rectangle2D box) {
    double nearX = Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
    double nearY = Math.max(box.getMinY(), Math.min(y, box.getMaxY()));
    return new Line2D.Double(x, y, nearX, nearY);
  }

  private List<Rectangle2D> boxes(Request r, int block, Side side, double distance) {
    double w = r.blocks().get(block).getWidth();
    double h = r.blocks().get(block).getHeight();
    double diagonal = distance * 0.75;
    return switch (side) {
      case RIGHT -> List.of(box(r.x() + distance, r.y() - h / 2, w, h));
      case LEFT -> List.of(box(r.x() - distance - w, r.y() - h / 2, w, h));
      case ABOVE -> slid(r, r.y() - distance - h, w, h, distance);
      case BELOW -> slid(r, r.y() + distance, w, h, distance);
      case ABOVE_RIGHT -> List.of(box(r.x() + diagonal, r.y() - diagonal - h, w, h));
      case ABOVE_LEFT -> List.of(box(r.x() - diagonal - w, r.y() - diagonal - h, w, h));
      case BELOW_RIGHT -> List.of(box(r.x() + diagonal, r.y() + diagonal, w, h));
      case BELOW_LEFT -> List.of(box(r.x() - diagonal - w, r.y() + diagonal, w, h));
      case CENTRE -> List.of(box(r.x() - w / 2, r.y() - h / 2, w, h));
    };
  }

  /**
   * Within the bounds: centred on the place, then to either side; with a leader, the side first on
   * which the text starts at the leader.
   */
  private List<Rectangle2D> slid(Request r, double y, double w, double h, double distance) {
    double least = bounds.getMinX();
    double most = Math.max(least, bounds.getMaxX() - w);
    List<Double> beside = slideFirst ? List.of(0.85, 0.15, 0.5) : List.of(0.5, 0.15, 0.85);
    List<Double> parts = distance > r.leaderFrom() ? List.of(0.12, 0.5, 0.88) : beside;
    return parts.stream()
        .map(part -> box(Math.max(least, Math.min(r.x() - w * part, most)), y, w, h))
        .toList();
  }

  private static Rectangle2D box(double x, double y, double w, double h) {
    return new Rectangle2D.Double(x, y, w, h);
  }

  /** A box with so much more on each side. */
  static Rectangle2D grown(Rectangle2D r, double by) {
    return new Rectangle2D.Double(
        r.getX() - by, r.getY() - by, r.getWidth() + 2 * by, r.getHeight() + 2 * by);
  }
}
