package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Plot;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.XyPlot;

/** Panels set out in rows and columns; plots below each other share their left edge. */
final class PanelGrid {
  private final List<Panel> panels;
  private final int columns;
  private final Look look;
  private final TextStyle names;

  /** A panel with its place, and the room for the labels of its vertical axis. */
  private record Cell(Panel panel, Rectangle2D box, double left) {}

  /**
   * Panels in columns.
   *
   * @param names the letters of names of rows
   */
  PanelGrid(List<Panel> panels, int columns, Look look, TextStyle names) {
    this.panels = panels;
    this.columns = columns;
    this.look = look;
    this.names = names;
  }

  int columns() {
    return columns;
  }

  /** The width of a map among so many columns, of that width over its height. */
  double mapWidth(Rectangle2D room, double aspect) {
    double width = (room.getWidth() - columnGap() * (columns - 1)) / columns;
    double height = (room.getHeight() - rowGap() * (rows() - 1)) / rows();
    double heading = heading(panels.get(0), width).height() + 0.45 * look.em();
    return Math.min(width, aspect * (height - heading));
  }

  /** Whether all names of rows find room. */
  boolean namesStand(Rectangle2D room) {
    return cells(room).stream()
        .allMatch(
            cell ->
                !(cell.panel().plot() instanceof XyPlot plot)
                    || new XyPainter(plot, look, names)
                        .namesStand(inner(cell.panel(), cell.box()), cell.left()));
  }

  /** Draws all panels; returns what became of their labels. */
  PlacedLabels draw(Rectangle2D room, Pen pen) {
    PlacedLabels labels = PlacedLabels.NONE;
    for (Cell cell : cells(room)) {
      labels = labels.and(draw(cell, pen));
    }
    return labels;
  }

  private List<Cell> cells(Rectangle2D room) {
    double gap = columnGap();
    double width = (room.getWidth() - gap * (columns - 1)) / columns;
    double[] left = new double[columns];
    for (int i = 0; i < panels.size(); i++) {
      left[i % columns] = Math.max(left[i % columns], left(panels.get(i), width));
    }
    double[] widths = widths(room.getWidth(), left);
    List<Cell> cells = new ArrayList<>();
    double y = room.getMinY();
    for (int row = 0; row < rows(); row++) {
      double height = height(row, room.getHeight());
      double x = room.getMinX();
      for (int column = 0; column < columns && index(row, column) < panels.size(); column++) {
        Rectangle2D box = new Rectangle2D.Double(x, y, widths[column], height);
        cells.add(new Cell(panels.get(index(row, column)), box, left[column]));
        x += widths[column] + gap;
      }
      y += height + rowGap();
    }
    return cells;
  }

  private PlacedLabels draw(Cell cell, Pen pen) {
    Panel panel = cell.panel();
    Rectangle2D box = cell.box();
    TextBlock heading = heading(panel, box.getWidth());
    pen.text(heading, box.getMinX(), box.getMinY(), Align.LEFT);
    TextBlock unit = axisTitle(panel, box.getWidth());
    pen.text(unit, box.getMinX(), box.getMinY() + withGap(heading), Align.LEFT);
    Rectangle2D rest = inner(panel, box);
    double least = Essentials.LEAST_MAP_EMS * look.em();
    if (rest.getWidth() < least || rest.getHeight() < least) {
      return PlacedLabels.named(List.of(), List.of("the plot"));
    }
    return panel
        .plot()
        .fold(
            new Plot.Cases<>() {
              @Override
              public PlacedLabels ofAxes(XyPlot plot) {
                return new XyPainter(plot, look, names).draw(rest, cell.left(), pen);
              }

              @Override
              public PlacedLabels ofMap(MapPlot plot) {
                return new MapPainter(plot, look).draw(rest, pen);
              }

              @Override
              public PlacedLabels ofTiles(TilePlot plot) {
                return new TilePainter(plot, look, rest).draw(pen);
              }
            });
  }

  /** What heading and unit leave of a panel. */
  private Rectangle2D inner(Panel panel, Rectangle2D box) {
    double used =
        withGap(heading(panel, box.getWidth())) + withGap(axisTitle(panel, box.getWidth()));
    return new Rectangle2D.Double(
        box.getMinX(), box.getMinY() + used, box.getWidth(), box.getHeight() - used);
  }

  private double withGap(TextBlock block) {
    return block.isEmpty() ? 0 : block.height() + 0.45 * look.em();
  }

  /** All headings alike: small where one would not keep to a line, then only the first word. */
  private TextBlock heading(Panel panel, double width) {
    if (isOneLine(look.heading(), width)) {
      return TextBlock.of(panel.heading(), look.heading(), width);
    }
    boolean small = isOneLine(look.smallHeading(), width);
    boolean shorten = !small && panel.plot().isSmall();
    String text = shorten ? panel.heading().split(" ", -1)[0] : panel.heading();
    return TextBlock.of(text, look.smallHeading(), width);
  }

  private boolean isOneLine(TextStyle style, double width) {
    return panels.stream().allMatch(p -> style.width(p.heading()) <= width);
  }

  private TextBlock axisTitle(Panel panel, double width) {
    String title = panel.plot() instanceof XyPlot plot ? plot.y().title() : "";
    return TextBlock.of(title, look.axis(), width);
  }

  private double left(Panel panel, double width) {
    return panel.plot() instanceof XyPlot plot ? new XyPainter(plot, look, names).left(width) : 0;
  }

  /** Plots of all columns are equally wide; a column is as much wider as its labels need. */
  private double[] widths(double room, double[] left) {
    double labels = 0;
    for (double l : left) {
      labels += l;
    }
    double plot = (room - labels - columnGap() * (columns - 1)) / columns;
    double[] widths = new double[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = plot + left[i];
    }
    return widths;
  }

  private int rows() {
    return (panels.size() + columns - 1) / columns;
  }

  private int index(int row, int column) {
    return row * columns + column;
  }

  private double height(int row, double room) {
    double weights = 0;
    for (int r = 0; r < rows(); r++) {
      weights += panels.get(index(r, 0)).weight();
    }
    double free = room - rowGap() * (rows() - 1);
    return free * panels.get(index(row, 0)).weight() / weights;
  }

  private double columnGap() {
    return 1.6 * look.em();
  }

  private double rowGap() {
    return 1.0 * look.em();
  }
}
