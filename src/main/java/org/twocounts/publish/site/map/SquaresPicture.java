package org.twocounts.publish.site.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.TilePlot.Block;
import org.twocounts.chart.spec.TilePlot.Square;
import org.twocounts.chart.theme.Ink;
import org.twocounts.publish.site.map.Borders.Point;

/** States as blocks of squares, one square an elector. */
final class SquaresPicture {
  /** Side of a square in units of the picture. */
  private static final int SIDE = 10;

  private static final int MARGIN = 1;

  private SquaresPicture() {}

  static PictureView of(TilePlot plot, StateWords words) {
    Map<Ink, List<Land>> byInk =
        plot.blocks().stream()
            .collect(
                Collectors.groupingBy(
                    (Block b) -> b.squares().get(0).ink(),
                    LinkedHashMap::new,
                    Collectors.mapping(b -> land(b, words), Collectors.toList())));
    return new PictureView(
        plot.columns() * SIDE + 2 * MARGIN,
        plot.rows() * SIDE + 2 * MARGIN,
        "",
        lines(plot),
        byInk.entrySet().stream()
            .map(e -> new PictureView.Group(InkStyle.of(e.getKey()), e.getValue()))
            .toList());
  }

  /** Lines between the squares, from edge to edge. */
  private static String lines(TilePlot plot) {
    StringBuilder path = new StringBuilder();
    for (int row = 1; row < plot.rows(); row++) {
      path.append("M0 ").append(at(row)).append('H').append(plot.columns() * SIDE + 2 * MARGIN);
    }
    for (int column = 1; column < plot.columns(); column++) {
      path.append('M').append(at(column)).append(" 0V").append(plot.rows() * SIDE + 2 * MARGIN);
    }
    return path.toString();
  }

  private static int at(int cell) {
    return cell * SIDE + MARGIN;
  }

  private static Land land(Block block, StateWords words) {
    Ink first = block.squares().get(0).ink();
    Map<Ink, List<Point>> others = new LinkedHashMap<>();
    List<Point> all = new ArrayList<>();
    for (Square square : block.squares()) {
      Point cell = new Point(square.column(), square.row());
      all.add(cell);
      if (!square.ink().equals(first)) {
        others.computeIfAbsent(square.ink(), ink -> new ArrayList<>()).add(cell);
      }
    }
    Point label = LabelCell.of(all);
    return new Land(
        block.code(),
        BlockPath.of(all, SIDE, MARGIN),
        others.entrySet().stream()
            .map(
                e ->
                    new Land.Part(
                        InkStyle.of(e.getKey()), BlockPath.of(e.getValue(), SIDE, MARGIN)))
            .toList(),
        words.of(words.name(block.code()), block.code(), first),
        MARGIN + label.x() * SIDE / 2,
        MARGIN + label.y() * SIDE / 2 + 3);
  }
}
