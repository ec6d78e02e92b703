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

/** Places and draws the labels of a plot. */
final class PointLabels {
  /** Between a mark and its label; enough to clear the outline of a marked one. */
  private static final double GAP = 0.3;

  private final XyPlot plot;
  private final PlotArea area;
  private final Pen pen;
  private final Look look;
  private final Obstacles obstacles;
  private final Grounds grounds;
  private final LabelShapes shapes;

  PointLabels(XyPlot plot, PlotArea area, Pen pen) {
    this.plot = plot;
    this.area = area;
    this.pen = pen;
    this.look = pen.look();
    this.obstacles = new Obstacles(plot, area, look);
    this.grounds = new Grounds(plot, area, look);
    this.shapes = new LabelShapes(look);
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
    LabelPlan plan =
        LabelPlan.best(
            outside.stream().sorted(Comparator.comparingInt(PointLabel::rank)).toList(),
            this::plan);
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

  private LabelPlan plan(List<PointLabel> order, boolean aside) {
    LabelPlacer placer = placer();
    if (aside) {
      placer.slideFirst();
    }
    List<LabelSpot> spots = new ArrayList<>();
    List<PointLabel> dropped = new ArrayList<>();
    for (PointLabel label : order) {
      Optional<LabelSpot> spot = spot(label, placer);
      spot.ifPresentOrElse(spots::add, () -> dropped.add(label));
    }
    return new LabelPlan(order, spots, dropped);
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
  private Optional<LabelSpot> spot(PointLabel label, LabelPlacer in) {
    return anywhere(label.onlyWording(0), in)
        .or(() -> anywhere(label, in))
        .or(() -> beside(label, true, in));
  }

  /** On its own sides; where it matters which point it is of, led to it from any. */
  private Optional<LabelSpot> anywhere(PointLabel label, LabelPlacer in) {
    Optional<LabelSpot> own = beside(label, false, in);
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
  private Optional<LabelSpot> beside(PointLabel label, boolean edges, LabelPlacer in) {
    List<TextBlock> blocks = shapes.blocks(label);
    Request request = request(label, blocks);
    boolean point = isAtPoint(label);
    in.forbidLeaders(leader -> !point && crossesLine(leader, request.x(), request.y()));
    in.forbid(
        box ->
            obstacles.isCrossed(box, request.x(), request.y())
                || (!edges && obstacles.isOnEdge(box)));
    return in.place(request)
        .map(p -> new LabelSpot(label, blocks.get(p.block()), p, request.distances().get(0)));
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
        shapes.distances(label).stream().map(d -> gap + d * look.em()).toList(),
        gap + 0.75 * look.em());
  }

  private void draw(LabelSpot spot) {
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

  private static Rectangle2D size(TextBlock block) {
    return new Rectangle2D.Double(0, 0, block.width(), block.height());
  }
}
