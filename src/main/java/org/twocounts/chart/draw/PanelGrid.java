package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Plot;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.XyPlot;

/** Sets panels out in rows and columns; plots below each other share their left edge. */
final class PanelGrid {
  /** Width of a small map over its height. */
  private static final double MAP_ASPECT = 1.6;

  private final List<Panel> panels;
  private final int columns;
  private final Look look;

  PanelGrid(ChartSpec spec, Look look) {
    this.panels = spec.panels();
    this.look = look;
    this.columns = look.isNarrow() ? spec.layout().narrowColumns() : spec.layout().columns();
  }

  private PanelGrid(List<Panel> panels, int columns, Look look) {
    this.panels = panels;
    this.columns = columns;
    this.look = look;
  }

  /**
   * As many columns as make small maps largest where the height is given; the description's number
   * where it is not.
   */
  private PanelGrid fitted(Rectangle2D room) {
    boolean small = panels.stream().allMatch(p -> p.plot().isSmall());
    if (!small || look.canvas().height() == 0) {
      return this;
    }
    return IntStream.rangeClosed(1, panels.size())
        .mapToObj(n -> new PanelGrid(panels, n, look))
        .max(Comparator.comparingDouble(grid -> grid.mapWidth(room)))
        .orElse(this);
  }

  /** The width of a small map among so many columns. */
  private double mapWidth(Rectangle2D room) {
    double width = (room.getWidth() - columnGap() * (columns - 1)) / columns;
    double height = (room.getHeight() - rowGap() * (rows() - 1)) / rows();
    double heading = heading(panels.get(0), width).height() + 0.45 * look.em();
    return Math.min(width, MAP_ASPECT * (height - heading));
  }

  /** Draws all panels; returns what became of their labels. */
  PlacedLabels draw(Rectangle2D room, Pen pen) {
    return fitted(room).drawAll(room, pen);
  }

  private PlacedLabels drawAll(Rectangle2D room, Pen pen) {
    PlacedLabels labels = PlacedLabels.NONE;
    double gap = columnGap();
    double width = (room.getWidth() - gap * (columns - 1)) / columns;
    double[] left = new double[columns];
    for (int i = 0; i < panels.size(); i++) {
      left[i % columns] = Math.max(left[i % columns], left(panels.get(i), width));
    }
    double[] widths = widths(room.getWidth(), left);
    double y = room.getMinY();
    for (int row = 0; row < rows(); row++) {
      double height = height(row, room.getHeight());
      double x = room.getMinX();
      for (int column = 0; column < columns && index(row, column) < panels.size(); column++) {
        Rectangle2D box = new Rectangle2D.Double(x, y, widths[column], height);
        labels = labels.and(draw(panels.get(index(row, column)), box, left[column], pen));
        x += widths[column] + gap;
      }
      y += height + rowGap();
    }
    return labels;
  }

  private PlacedLabels draw(Panel panel, Rectangle2D box, double left, Pen pen) {
    TextBlock heading = heading(panel, box.getWidth());
    pen.text(heading, box.getMinX(), box.getMinY(), Align.LEFT);
    double used = heading.isEmpty() ? 0 : heading.height() + 0.45 * look.em();
    String unit = axisTitle(panel);
    if (!unit.isEmpty()) {
      TextBlock title = TextBlock.of(unit, look.axis(), box.getWidth());
      pen.text(title, box.getMinX(), box.getMinY() + used, Align.LEFT);
      used += title.height() + 0.45 * look.em();
    }
    Rectangle2D rest =
        new Rectangle2D.Double(
            box.getMinX(), box.getMinY() + used, box.getWidth(), box.getHeight() - used);
    return panel
        .plot()
        .fold(
            new Plot.Cases<>() {
              @Override
              public PlacedLabels ofAxes(XyPlot plot) {
                return new XyPainter(plot, look).draw(rest, left, pen);
              }

              @Override
              public PlacedLabels ofMap(MapPlot plot) {
                return PlacedLabels.without(new MapPainter(plot, look).draw(rest, pen));
              }

              @Override
              public PlacedLabels ofTiles(TilePlot plot) {
                return PlacedLabels.without(new TilePainter(plot, look, rest).draw(pen));
              }
            });
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

  private static String axisTitle(Panel panel) {
    return panel.plot() instanceof XyPlot plot ? plot.y().title() : "";
  }

  private double left(Panel panel, double width) {
    return panel.plot() instanceof XyPlot plot ? new XyPainter(plot, look).left(width) : 0;
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
