package org.twocounts.chart.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.draw.PlacedLabels.Named;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Block;
import org.twocounts.chart.spec.TilePlot.Detail;
import org.twocounts.chart.spec.TilePlot.Square;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** Draws states as blocks of squares, each with its code where there is room. */
final class TilePainter {
  /** Width of the lines between squares, in sides. */
  private static final double SEAM = 0.05;

  /** Width of the light border between states, in sides. */
  private static final double BORDER = 0.2;

  private static final double PAD_EMS = 0.12;

  private final TilePlot plot;
  private final Look look;
  private final double side;
  private final double left;
  private final double top;
  private final Map<List<Square>, Shape> areas = new HashMap<>();

  TilePainter(TilePlot plot, Look look, Rectangle2D panel) {
    this.plot = plot;
    this.look = look;
    this.side =
        exact(
            Math.min(
                panel.getWidth() / plot.columns(),
                (panel.getHeight() - look.hair()) / plot.rows()));
    this.left = exact(panel.getCenterX() - side * plot.columns() / 2);
    this.top = exact(panel.getMinY() + look.hair());
  }

  /** Cut to sixty-fourths, whose sums are exact, so that squares meet without a gap. */
  private static double exact(double length) {
    return Math.floor(64 * length) / 64;
  }

  /** Draws all; returns what became of the codes. */
  PlacedLabels draw(Pen pen) {
    List<String> leftOut = new ArrayList<>();
    plot.blocks().forEach(block -> squares(block, pen));
    borders(pen, look.theme().paper(), BORDER * side);
    if (plot.detail() == Detail.SMALL) {
      return PlacedLabels.NONE;
    }
    borders(pen, look.theme().text(), 1.2 * look.hair());
    List<Shape> states = plot.blocks().stream().map(b -> area(b.squares())).toList();
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      Block block = plot.blocks().get(i);
      Shape own = states.get(i);
      code(block, pen)
          .ifPresentOrElse(
              box -> named.add(new Named(block.code(), box, Optional.empty(), own, states)),
              () -> leftOut.add(block.code()));
    }
    return PlacedLabels.named(named, leftOut);
  }

  private void borders(Pen pen, Color colour, double width) {
    plot.blocks().forEach(block -> pen.outline(area(block.squares()), colour, width));
  }

  private void squares(Block block, Pen pen) {
    Map<Ink, List<Square>> byInk = new LinkedHashMap<>();
    block.squares().forEach(s -> byInk.computeIfAbsent(s.ink(), i -> new ArrayList<>()).add(s));
    byInk.forEach((ink, squares) -> pen.fill(area(squares), ink));
    if (plot.detail() == Detail.SMALL) {
      return;
    }
    block
        .squares()
        .forEach(s -> pen.outline(box(s.row(), s.column(), 1, 1), seam(s.ink()), SEAM * side));
    byInk.values().stream()
        .skip(1)
        .forEach(squares -> pen.outline(area(squares), look.theme().text(), 0.9 * look.hair()));
  }

  /** Empty squares are told apart by lines, others by gaps. */
  private Color seam(Ink ink) {
    return ink.hue() == Hue.PAPER ? look.theme().rule() : look.theme().paper();
  }

  private Shape area(List<Square> squares) {
    return areas.computeIfAbsent(squares, this::united);
  }

  private Shape united(List<Square> squares) {
    Path2D boxes = new Path2D.Double();
    squares.forEach(s -> boxes.append(box(s.row(), s.column(), 1, 1), false));
    return new Area(boxes);
  }

  private Rectangle2D box(int row, int column, int rows, int columns) {
    return new Rectangle2D.Double(
        left + column * side, top + row * side, columns * side, rows * side);
  }

  /** The code with the number of electors, else alone, on squares of one ink. */
  private Optional<Rectangle2D> code(Block block, Pen pen) {
    Map<Ink, Set<Square>> byInk =
        block.squares().stream()
            .collect(Collectors.groupingBy(Square::ink, LinkedHashMap::new, Collectors.toSet()));
    for (String wording : List.of(block.code() + " " + block.squares().size(), block.code())) {
      for (Map.Entry<Ink, Set<Square>> of : byInk.entrySet()) {
        TextBlock text =
            TextBlock.of(wording, look.number(look.theme().textOn(of.getKey())), Double.MAX_VALUE);
        Optional<Rectangle2D> room = room(block, of.getKey(), of.getValue(), text);
        if (room.isPresent()) {
          return Optional.of(write(text, room.get(), of.getKey(), pen));
        }
      }
    }
    return onAllInks(block, pen);
  }

  /** The code alone on a plate of paper, where no ink has room for it. */
  private Optional<Rectangle2D> onAllInks(Block block, Pen pen) {
    TextBlock text = TextBlock.of(block.code(), look.number(look.theme().text()), Double.MAX_VALUE);
    Ink paper = Ink.of(Hue.PAPER);
    Set<Square> alike =
        block.squares().stream()
            .map(s -> new Square(s.row(), s.column(), paper))
            .collect(Collectors.toSet());
    Optional<Rectangle2D> room = room(block, paper, alike, text);
    room.ifPresent(
        box -> {
          pen.graphics().setColor(look.theme().paper());
          pen.graphics().fill(centred(text, box));
        });
    return room.map(box -> write(text, box, paper, pen));
  }

  private static Rectangle2D centred(TextBlock text, Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getCenterX() - text.width() / 2,
        box.getCenterY() - text.height() / 2,
        text.width(),
        text.height());
  }

  /** The place nearest to the middle of a block where so much text lies on squares of an ink. */
  private Optional<Rectangle2D> room(Block block, Ink ink, Set<Square> squares, TextBlock text) {
    int columns = (int) Math.ceil((text.width() + PAD_EMS * look.em()) / side);
    int rows = (int) Math.ceil(0.8 * text.height() / side);
    Rectangle2D all = area(block.squares()).getBounds2D();
    return squares.stream()
        .filter(s -> isCovered(s, rows, columns, ink, squares))
        .map(s -> box(s.row(), s.column(), rows, columns))
        .min(
            Comparator.comparingDouble(
                    (Rectangle2D b) ->
                        Math.hypot(
                            b.getCenterX() - all.getCenterX(), b.getCenterY() - all.getCenterY()))
                .thenComparingDouble(Rectangle2D::getMinY)
                .thenComparingDouble(Rectangle2D::getMinX));
  }

  private static boolean isCovered(
      Square first, int rows, int columns, Ink ink, Set<Square> squares) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!squares.contains(new Square(first.row() + row, first.column() + column, ink))) {
          return false;
        }
      }
    }
    return true;
  }

  private Rectangle2D write(TextBlock text, Rectangle2D room, Ink ink, Pen pen) {
    double x = room.getCenterX() - text.width() / 2;
    double y = room.getCenterY() - text.height() / 2;
    pen.plate(
        new Rectangle2D.Double(x, y + 0.1 * text.height(), text.width(), 0.8 * text.height()), ink);
    pen.haloedText(text, x, y, Align.LEFT, look.theme().colour(ink));
    return centred(text, room);
  }
}
