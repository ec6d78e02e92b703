package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Panel;

/**
 * Which of the ways to set out the panels of a chart serves its reader best: as the description
 * says, while all names of rows stand; else with these in small letters; else, in a picture of a
 * given height, in more columns; else higher.
 */
final class Arrangement {
  /** Width of a small map over its height. */
  private static final double MAP_ASPECT = 1.6;

  private static final int MOST_COLUMNS = 5;
  private static final double GROWTH = 1.08;
  private static final double HIGHEST = 6;

  private final List<Panel> panels;
  private final int columns;
  private final Look look;

  Arrangement(ChartSpec spec, Look look) {
    this.panels = spec.panels();
    this.look = look;
    this.columns = look.isNarrow() ? spec.layout().narrowColumns() : spec.layout().columns();
  }

  /** The panels in that room, whose height is given. */
  PanelGrid in(Rectangle2D room) {
    if (look.canvas().height() > 0 && isOfSmallMaps()) {
      return IntStream.rangeClosed(1, panels.size())
          .mapToObj(n -> usual(panels, n))
          .max(Comparator.comparingDouble(grid -> grid.mapWidth(room, MAP_ASPECT)))
          .orElseThrow();
    }
    return ways()
        .filter(grid -> grid.namesStand(room))
        .findFirst()
        .orElse(new PanelGrid(panels, columns, look, look.small()));
  }

  /** The least height from one on at which all names stand; that height where they never do. */
  double height(double least) {
    for (double height = least; height < HIGHEST * least; height *= GROWTH) {
      Rectangle2D room = new Rectangle2D.Double(0, 0, look.contentWidth(), height);
      if (ways().anyMatch(grid -> grid.namesStand(room))) {
        return height;
      }
    }
    return least;
  }

  private Stream<PanelGrid> ways() {
    Stream<List<PanelGrid>> described = Stream.of(inTwoSizes(panels, columns));
    Stream<List<PanelGrid>> others =
        look.canvas().height() > 0
            ? IntStream.rangeClosed(columns + 1, MOST_COLUMNS).boxed().flatMap(this::inColumns)
            : Stream.of();
    return Stream.concat(described, others).flatMap(List::stream);
  }

  private Stream<List<PanelGrid>> inColumns(int more) {
    Stream<List<PanelGrid>> asTheyAre =
        more <= panels.size() ? Stream.of(inTwoSizes(panels, more)) : Stream.of();
    return Stream.concat(
        asTheyAre,
        RowColumns.of(panels, more).stream().map(parts -> inTwoSizes(parts, parts.size())));
  }

  private List<PanelGrid> inTwoSizes(List<Panel> parts, int number) {
    return List.of(usual(parts, number), new PanelGrid(parts, number, look, look.small()));
  }

  private PanelGrid usual(List<Panel> parts, int number) {
    return new PanelGrid(parts, number, look, look.axis());
  }

  private boolean isOfSmallMaps() {
    return panels.stream().allMatch(p -> p.plot().isSmall());
  }
}
