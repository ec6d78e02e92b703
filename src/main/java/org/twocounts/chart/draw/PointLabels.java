package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.chart.draw.LabelPlacer.Place;
import org.twocounts.chart.draw.LabelPlacer.Request;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Texture;

/** Places and draws the labels of a plot. */
final class PointLabels {
  private static final List<Double> BESIDE = List.of(0.0);
  private static final List<Double> NEAR = List.of(0.0, 0.7, 1.5, 2.5, 3.8, 5.2);
  private static final List<Double> AROUND = List.of(0.4, 1.2, 2.2, 3.4, 4.8, 6.4, 8.2, 10.5, 13.0);

  /** Between a mark and its label; enough to clear the outline of a marked one. */
  private static final double GAP = 0.3;

  private final XyPlot plot;
  private final PlotArea area;
  private final Pen pen;
  private final Look look;
  private final LabelPlacer placer;
  private final Obstacles obstacles;
  private final Grounds grounds;

  PointLabels(XyPlot plot, PlotArea area, Pen pen) {
    this.plot = plot;
    this.area = area;
    this.pen = pen;
    this.look = pen.look();
    this.obstacles = new Obstacles(plot, area, look);
    this.grounds = new Grounds(plot, area, look);
    this.placer = placer();
  }

  private LabelPlacer placer() {
    LabelPlacer fresh = new LabelPlacer(bounds(), 0.12 * look.em());
    obstacles.boxes().forEach(fresh::blockMark);
    return fresh;
  }

  /** Draws what finds room; returns the rest. */
  List<String> draw() {
    int names = wording(Kind.NAME);
    int values = wording(Kind.VALUE);
    List<String> leftOut = new ArrayList<>();
    plot.labels().stream()
        .sorted(Comparator.comparingInt(PointLabel::rank))
        .map(label -> label.kind() == Kind.VALUE ? label.fromWording(values) : label)
        .map(label -> label.kind() == Kind.NAME ? label.fromWording(names) : label)
        .filter(label -> !(label.kind() == Kind.INSIDE ? inside(label) : beside(label)))
        .filter(PointLabel::isMissed)
        .forEach(label -> leftOut.add(label.text()));
    return leftOut;
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
    List<PointLabel> alike = plot.labels().stream().filter(label -> label.kind() == kind).toList();
    int shortest = alike.stream().mapToInt(label -> label.wordings().size() - 1).min().orElse(0);
    for (int wording = 0; wording <= shortest; wording++) {
      int level = wording;
      LabelPlacer trial = placer();
      if (alike.stream()
          .map(label -> label.onlyWording(level))
          .allMatch(label -> place(request(label, blocks(label)), trial).isPresent())) {
        return wording;
      }
    }
    return shortest;
  }

  /** The first wording at any distance it allows; where that finds no room, the shorter ones. */
  private boolean beside(PointLabel label) {
    return beside(label.onlyWording(0), false)
        || (label.wordings().size() > 1 && beside(label.fromWording(1), false))
        || beside(label, true);
  }

  private boolean beside(PointLabel label, boolean edges) {
    List<TextBlock> blocks = blocks(label);
    Request request = request(label, blocks);
    Optional<Place> place = edges ? placeOnEdge(request) : place(request, placer);
    place.ifPresent(p -> draw(blocks.get(p.block()), p, request.distances().get(0)));
    return place.isPresent();
  }

  private Optional<Place> place(Request request, LabelPlacer in) {
    in.forbid(box -> obstacles.isCrossed(box, request.x(), request.y()) || obstacles.isOnEdge(box));
    return in.place(request);
  }

  /** Where there is no better place, half on a band. */
  private Optional<Place> placeOnEdge(Request request) {
    placer.forbid(box -> obstacles.isCrossed(box, request.x(), request.y()));
    return placer.place(request);
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
        distances(label.kind()).stream().map(d -> gap + d * look.em()).toList(),
        gap + 0.75 * look.em());
  }

  private void draw(TextBlock block, Place place, double gap) {
    place.leader().ifPresent(line -> leader(line, gap));
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

  private boolean inside(PointLabel label) {
    double x = area.x(label.x());
    double y = area.y(label.y());
    Optional<Box> box = boxAt(label.x(), label.y());
    if (box.isEmpty()) {
      return false;
    }
    Rectangle2D room =
        area.rectangle(box.get().x0(), box.get().x1(), box.get().y0(), box.get().y1());
    Color colour = look.theme().textOn(box.get().ink());
    for (String wording : label.wordings()) {
      TextBlock block = TextBlock.of(wording, look.smallOn(colour), Double.MAX_VALUE);
      double left =
          label.sides().get(0) == Side.CENTRE
              ? x - block.width() / 2
              : room.getMinX() + 0.3 * look.em();
      Rectangle2D at =
          new Rectangle2D.Double(left, y - block.height() / 2, block.width(), block.height());
      if (room.contains(at)) {
        plate(at, box.get());
        pen.haloedText(
            block, at.getX(), at.getY(), Align.LEFT, look.theme().colour(box.get().ink()));
        return true;
      }
    }
    return false;
  }

  /** Keeps the lines and dots of a pattern off the text on it. */
  private void plate(Rectangle2D text, Box box) {
    if (look.theme().texture(box.ink()) != Texture.SOLID) {
      double by = 0.15 * look.em();
      pen.graphics().setColor(look.theme().colour(box.ink()));
      pen.graphics()
          .fill(
              new Rectangle2D.Double(
                  text.getX() - by, text.getY(), text.getWidth() + 2 * by, text.getHeight()));
    }
  }

  private Optional<Box> boxAt(double x, double y) {
    return plot.layers().stream()
        .filter(Boxes.class::isInstance)
        .flatMap(layer -> ((Boxes) layer).boxes().stream())
        .filter(b -> Math.min(b.x0(), b.x1()) <= x && x <= Math.max(b.x0(), b.x1()))
        .filter(b -> Math.min(b.y0(), b.y1()) <= y && y <= Math.max(b.y0(), b.y1()))
        .reduce((first, last) -> last);
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

  private static List<Double> distances(Kind kind) {
    return switch (kind) {
      case VALUE, MINOR, INSIDE, ZONE -> BESIDE;
      case NAME -> NEAR;
      case NOTE -> AROUND;
    };
  }

  private static Rectangle2D size(TextBlock block) {
    return new Rectangle2D.Double(0, 0, block.width(), block.height());
  }
}
