package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.chart.draw.LabelPlacer.Place;
import org.twocounts.chart.draw.LabelPlacer.Request;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.draw.PlacedLabels.Placed;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.XyPlot;

/**
 * Places and draws the labels of a plot. The file is long because trying orders, wordings and
 * places is one search over the same labels.
 */
final class PointLabels {
  private static final int TRIALS = 8;
  private static final List<Double> BESIDE = List.of(0.0);
  private static final List<Double> NEAR = List.of(0.0, 0.7, 1.5, 2.5, 3.8, 5.2);
  private static final List<Double> AROUND = List.of(0.4, 1.2, 2.2, 3.4, 4.8, 6.4, 8.2, 10.5, 13.0);

  /** Between a mark and its label; enough to clear the outline of a marked one. */
  private static final double GAP = 0.3;

  private final XyPlot plot;
  private final PlotArea area;
  private final Pen pen;
  private final Look look;
  private final Obstacles obstacles;
  private final Grounds grounds;

  PointLabels(XyPlot plot, PlotArea area, Pen pen) {
    this.plot = plot;
    this.area = area;
    this.pen = pen;
    this.look = pen.look();
    this.obstacles = new Obstacles(plot, area, look);
    this.grounds = new Grounds(plot, area, look);
  }

  private LabelPlacer placer() {
    LabelPlacer fresh =
        new LabelPlacer(bounds(), 0.12 * look.em(), obstacles.boxes(), obstacles.lines());
    fresh.leadWhere((box, place) -> obstacles.isClear(box, place.getX(), place.getY()));
    fresh.belongsWhere((box, place) -> obstacles.isNearest(box, place.getX(), place.getY()));
    return fresh;
  }

  /** Draws what finds room. */
  PlacedLabels draw() {
    List<PointLabel> outside =
        worded().stream().filter(label -> label.kind() != Kind.INSIDE).toList();
    Plan plan = best(outside.stream().sorted(Comparator.comparingInt(PointLabel::rank)).toList());
    InsideLabels inside = new InsideLabels(plot, area, pen);
    List<PointLabel> hidden =
        plot.labels().stream()
            .filter(label -> label.kind() == Kind.INSIDE && !inside.draw(label))
            .toList();
    plan.spots().forEach(this::draw);
    List<Placed> placed =
        plan.spots().stream()
            .map(s -> new Placed(s.label(), plot, area, s.place().box(), s.place().leader()))
            .toList();
    return new PlacedLabels(
        placed,
        List.of(),
        texts(Stream.concat(plan.dropped().stream(), hidden.stream()).filter(PointLabel::isMissed)),
        texts(plan.dropped().stream().filter(Essentials::isEssential)));
  }

  private static List<String> texts(Stream<PointLabel> labels) {
    return labels.map(PointLabel::text).toList();
  }

  private List<PointLabel> worded() {
    int names = wording(Kind.NAME);
    int values = wording(Kind.VALUE);
    return plot.labels().stream()
        .map(label -> label.kind() == Kind.VALUE ? label.fromWording(level(label, values)) : label)
        .map(label -> label.kind() == Kind.NAME ? label.fromWording(level(label, names)) : label)
        .toList();
  }

  /** A label with its place, and the text there. */
  private record Spot(PointLabel label, TextBlock block, Place place, double gap) {}

  /** Labels with a place and those without one, in an order of placing. */
  private record Plan(List<PointLabel> order, List<Spot> spots, List<PointLabel> dropped) {
    /** Whether the first label by rank that is lost here matters less than there. */
    boolean isBetterThan(Plan other) {
      for (int rank = 0; rank < PointLabel.MINOR; rank++) {
        if (lost(rank) != other.lost(rank)) {
          return lost(rank) < other.lost(rank);
        }
      }
      return false;
    }

    private long lost(int rank) {
      return dropped.stream().filter(label -> label.rank() == rank).count();
    }

    /** The order in which the first lost label that matters precedes its equals. */
    Optional<List<PointLabel>> reordered() {
      Optional<PointLabel> lost =
          dropped.stream().filter(label -> label.rank() < PointLabel.MINOR).findFirst();
      return lost.map(
          first -> {
            List<PointLabel> next = new ArrayList<>(order);
            next.remove(first);
            int at = 0;
            while (at < next.size() && next.get(at).rank() < first.rank()) {
              at++;
            }
            next.add(at, first);
            return next;
          });
    }
  }

  private Plan best(List<PointLabel> order) {
    Plan best = plan(order, false);
    Plan last = best;
    for (int trial = 0; trial < TRIALS; trial++) {
      Optional<List<PointLabel>> next = last.reordered();
      if (next.isEmpty()) {
        return best;
      }
      last = plan(next.get(), trial % 2 == 0);
      best = last.isBetterThan(best) ? last : best;
    }
    return best;
  }

  private Plan plan(List<PointLabel> order, boolean aside) {
    LabelPlacer placer = placer();
    if (aside) {
      placer.slideFirst();
    }
    List<Spot> spots = new ArrayList<>();
    List<PointLabel> dropped = new ArrayList<>();
    for (PointLabel label : order) {
      Optional<Spot> spot = spot(label, placer);
      spot.ifPresentOrElse(spots::add, () -> dropped.add(label));
    }
    return new Plan(order, spots, dropped);
  }

  private Rectangle2D bounds() {
    Rectangle2D box = area.box();
    double right = look.canvas().width() - look.canvas().margin();
    double panelRight = Math.min(right, box.getMaxX() + 0.2 * look.em());
    return new Rectangle2D.Double(
        box.getMinX(),
        box.getMinY() - 0.2 * look.em(),
        panelRight - box.getMinX(),
        box.getHeight() + 0.2 * look.em());
  }

  /** The longest wording in which all labels of a kind find room, so that they read alike. */
  private int wording(Kind kind) {
    List<PointLabel> alike =
        plot.labels().stream()
            .filter(label -> label.kind() == kind)
            .sorted(Comparator.comparingInt(PointLabel::rank))
            .toList();
    int shortest = most(kind) - 1;
    for (int wording = 0; wording < shortest; wording++) {
      int level = wording;
      LabelPlacer trial = placer();
      if (alike.stream()
          .map(label -> label.onlyWording(level(label, level)))
          .allMatch(label -> anywhere(label, trial).isPresent())) {
        return wording;
      }
    }
    return Math.max(0, shortest);
  }

  private int most(Kind kind) {
    return plot.labels().stream()
        .filter(label -> label.kind() == kind)
        .mapToInt(label -> label.wordings().size())
        .max()
        .orElse(1);
  }

  /** Which wording a label has where those with the most wordings have that one. */
  private int level(PointLabel label, int level) {
    return Math.max(0, level - (most(label.kind()) - label.wordings().size()));
  }

  /** The first wording at any distance it allows; where that finds no room, the shorter ones. */
  private Optional<Spot> spot(PointLabel label, LabelPlacer in) {
    return anywhere(label.onlyWording(0), in)
        .or(() -> anywhere(label, in))
        .or(() -> beside(label, true, in));
  }

  /** On its own sides; where it matters which point it is of, led to it from any. */
  private Optional<Spot> anywhere(PointLabel label, LabelPlacer in) {
    Optional<Spot> own = beside(label, false, in);
    return own.isEmpty() && label.isLed() && isAtMark(label)
        ? beside(label.onAnySide(), false, in)
        : own;
  }

  private boolean isAtMark(PointLabel label) {
    return obstacles.isMark(area.x(label.x()), area.y(label.y()));
  }

  private boolean isAtPoint(PointLabel label) {
    return obstacles.isPoint(area.x(label.x()), area.y(label.y()));
  }

  /**
   * A place on the sides of a label.
   *
   * @param edges whether it may stand half on a band
   */
  private Optional<Spot> beside(PointLabel label, boolean edges, LabelPlacer in) {
    List<TextBlock> blocks = blocks(label);
    Request request = request(label, blocks);
    boolean point = isAtPoint(label);
    in.forbidLeaders(leader -> !point && crossesLine(leader, request.x(), request.y()));
    in.forbid(
        box ->
            obstacles.isCrossed(box, request.x(), request.y())
                || (!edges && obstacles.isOnEdge(box)));
    return in.place(request)
        .map(p -> new Spot(label, blocks.get(p.block()), p, request.distances().get(0)));
  }

  /** Whether a leader crosses a line, other than where it starts from one. */
  private boolean crossesLine(Line2D leader, double x, double y) {
    return obstacles
        .lines()
        .anyNear(leader.getBounds2D(), piece -> leader.intersects(piece) && !piece.contains(x, y));
  }

  private Request request(PointLabel label, List<TextBlock> blocks) {
    double x = area.x(label.x());
    double y = area.y(label.y());
    double gap = obstacles.reach(x, y) + GAP * look.em();
    return new Request(
        blocks.stream().map(PointLabels::size).toList(),
        x,
        y,
        label.sides(),
        distances(label).stream().map(d -> gap + d * look.em()).toList(),
        gap + 0.75 * look.em());
  }

  private void draw(Spot spot) {
    TextBlock block = spot.block();
    Place place = spot.place();
    place.leader().ifPresent(line -> leader(line, spot.gap()));
    Align align =
        switch (place.side()) {
          case RIGHT, ABOVE_RIGHT, BELOW_RIGHT -> Align.LEFT;
          case LEFT, ABOVE_LEFT, BELOW_LEFT -> Align.RIGHT;
          case ABOVE, BELOW, CENTRE -> place.leader().isPresent() ? Align.LEFT : Align.CENTRE;
        };
    Rectangle2D box = place.box();
    Optional<Color> ground = grounds.under(box);
    if (ground.isPresent()) {
      pen.haloedText(block, box.getX(), box.getY(), align, ground.get());
    } else {
      pen.text(block, box.getX(), box.getY(), align);
    }
  }

  private void leader(Line2D line, double gap) {
    double length = line.getP1().distance(line.getP2());
    double start = Math.min(1, gap * 0.9 / length);
    double end = Math.max(start, 1 - 0.2 * look.em() / length);
    pen.rule(
        line.getX1() + start * (line.getX2() - line.getX1()),
        line.getY1() + start * (line.getY2() - line.getY1()),
        line.getX1() + end * (line.getX2() - line.getX1()),
        line.getY1() + end * (line.getY2() - line.getY1()),
        look.theme().secondary(),
        0.8 * look.hair());
  }

  private List<TextBlock> blocks(PointLabel label) {
    List<TextBlock> blocks = new ArrayList<>();
    for (String wording : label.wordings()) {
      switch (label.kind()) {
        case VALUE -> blocks.add(TextBlock.of(wording, look.label(), Double.MAX_VALUE));
        case MINOR -> blocks.add(TextBlock.of(wording, look.small(), Double.MAX_VALUE));
        case NAME -> blocks.add(TextBlock.of(wording, look.name(), 18 * look.em()));
        case NOTE -> {
          blocks.add(TextBlock.balanced(wording, look.small(), 17 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 12 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 24 * look.em()));
        }
        case ZONE -> {
          blocks.add(TextBlock.of(wording, look.small(), 40 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 12 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 8 * look.em()));
        }
        case INSIDE -> throw new IllegalArgumentException("inside labels have a box of their own");
      }
    }
    return blocks;
  }

  private static List<Double> distances(PointLabel label) {
    return switch (label.kind()) {
      case VALUE, INSIDE, ZONE -> BESIDE;
      case MINOR -> label.isLed() ? NEAR : BESIDE;
      case NAME -> NEAR;
      case NOTE -> AROUND;
    };
  }

  private static Rectangle2D size(TextBlock block) {
    return new Rectangle2D.Double(0, 0, block.width(), block.height());
  }
}
