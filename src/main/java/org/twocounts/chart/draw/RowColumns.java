package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Reading;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.XyPlot;

/**
 * The rows of a table of cells set out anew in more columns, for pictures too low for all of them
 * below each other. What lies below the rows stands below every column.
 */
final class RowColumns {
  private final List<Panel> panels;
  private final XyPlot first;
  private final List<Row> rows = new ArrayList<>();

  /** A row: its name and where it lies in which plot, counted from the bottom. */
  private record Row(String name, XyPlot plot, int bottom) {}

  private RowColumns(List<Panel> panels) {
    this.panels = panels;
    this.first = (XyPlot) panels.get(0).plot();
    for (Panel panel : panels) {
      XyPlot plot = (XyPlot) panel.plot();
      List<Tick> names = plot.y().ticks();
      for (int i = names.size() - 1; i >= 0; i--) {
        rows.add(new Row(names.get(i).label(), plot, i));
      }
    }
  }

  /** Panels, one a column; empty where the panels are not parts of one table. */
  static Optional<List<Panel>> of(List<Panel> panels, int columns) {
    boolean table =
        panels.stream().allMatch(p -> isTable(p) && sameYears(p, panels.get(0)) && saysOnlyRows(p));
    if (!table) {
      return Optional.empty();
    }
    RowColumns parts = new RowColumns(panels);
    return parts.rows.size() < 2 * columns ? Optional.empty() : Optional.of(parts.in(columns));
  }

  /** Cells and points alone, in rows that are one high. */
  private static boolean isTable(Panel panel) {
    return panel.plot() instanceof XyPlot plot
        && plot.y().reading() == Reading.NAMES
        && plot.labels().isEmpty()
        && plot.layers().stream().allMatch(l -> l instanceof Boxes || l instanceof Dots)
        && plot.y().max() == plot.y().ticks().size();
  }

  private static boolean sameYears(Panel one, Panel other) {
    return ((XyPlot) one.plot()).x().equals(((XyPlot) other.plot()).x());
  }

  /** Whether a heading is empty or names the first and the last row. */
  private static boolean saysOnlyRows(Panel panel) {
    List<Tick> names = ((XyPlot) panel.plot()).y().ticks();
    return panel.heading().isEmpty()
        || panel
            .heading()
            .equals(heading(names.get(names.size() - 1).label(), names.get(0).label()));
  }

  /** What stands above rows. */
  static String heading(String first, String last) {
    return first + " to " + last;
  }

  private List<Panel> in(int columns) {
    int each = (rows.size() + columns - 1) / columns;
    List<Panel> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += each) {
      parts.add(part(rows.subList(from, Math.min(from + each, rows.size())), each));
    }
    return parts;
  }

  private Panel part(List<Row> part, int each) {
    List<Layer> layers = new ArrayList<>();
    for (int layer = 0; layer < first.layers().size(); layer++) {
      layers.add(
          first.layers().get(layer) instanceof Boxes
              ? boxes(layer, part, each)
              : dots(layer, part, each));
    }
    List<Tick> names = new ArrayList<>();
    for (int i = part.size() - 1; i >= 0; i--) {
      names.add(new Tick(each - i - 0.5, part.get(i).name()));
    }
    Axis y = first.y().between(first.y().min(), each, names);
    String heading =
        panels.get(0).heading().isEmpty()
            ? ""
            : heading(part.get(0).name(), part.get(part.size() - 1).name());
    return Panel.of(heading, new XyPlot(first.x(), y, layers, List.of()));
  }

  private Boxes boxes(int layer, List<Row> part, int each) {
    Boxes all = (Boxes) first.layers().get(layer);
    List<Box> boxes = new ArrayList<>();
    all.boxes().stream().filter(b -> (b.y0() + b.y1()) / 2 < 0).forEach(boxes::add);
    for (int i = 0; i < part.size(); i++) {
      Row row = part.get(i);
      double up = each - i - 1 - row.bottom();
      ((Boxes) row.plot().layers().get(layer))
          .boxes().stream()
              .filter(b -> Math.floor((b.y0() + b.y1()) / 2) == row.bottom())
              .map(
                  b ->
                      new Box(
                          b.x0(),
                          b.x1(),
                          b.y0() + up,
                          b.y1() + up,
                          b.ink(),
                          b.emphasis(),
                          b.length()))
              .forEach(boxes::add);
    }
    return new Boxes(all.name(), boxes);
  }

  private Dots dots(int layer, List<Row> part, int each) {
    Dots all = (Dots) first.layers().get(layer);
    List<Dot> dots = new ArrayList<>();
    all.dots().stream().filter(d -> d.y() < 0).forEach(dots::add);
    for (int i = 0; i < part.size(); i++) {
      Row row = part.get(i);
      double up = each - i - 1 - row.bottom();
      ((Dots) row.plot().layers().get(layer))
          .dots().stream()
              .filter(d -> Math.floor(d.y()) == row.bottom())
              .map(d -> new Dot(d.x(), d.y() + up, d.marker(), d.ink(), d.emphasis()))
              .forEach(dots::add);
    }
    return new Dots(all.name(), dots);
  }
}
