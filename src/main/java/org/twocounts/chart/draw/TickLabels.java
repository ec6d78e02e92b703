package org.twocounts.chart.draw;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.draw.PlacedLabels.Named;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Reading;
import org.twocounts.chart.spec.Axis.Tick;

/** The labels of an axis: how much room they take, which of them fit, where they stand. */
final class TickLabels {
  private static final double LARGEST_SHARE_OF_WIDTH = 0.42;
  private static final double GAP_EMS = 0.5;
  private static final double LEADING_EMS = 0.12;
  private static final double TITLE_GAP_EMS = 0.25;

  private final Look look;
  private final TextStyle values;
  private final TextStyle names;

  /** Labels whose names of rows are in letters of their own. */
  TickLabels(Look look, TextStyle names) {
    this.look = look;
    this.values = look.axis();
    this.names = names;
  }

  private TextStyle style(Axis axis) {
    return axis.reading() == Reading.NAMES ? names : values;
  }

  /** The width that the labels of a vertical axis take, with the gap to the plot. */
  double width(Axis axis, double panelWidth) {
    double widest =
        axis.ticks().stream().mapToDouble(t -> block(t, axis, panelWidth).width()).max().orElse(0);
    return widest == 0 ? 0 : widest + GAP_EMS * look.em();
  }

  /** The height that labels and title of a horizontal axis take. */
  double height(Axis axis, double panelWidth) {
    boolean labelled = axis.ticks().stream().anyMatch(t -> !t.label().isEmpty());
    double labels = labelled ? GAP_EMS * look.em() + values.lineHeight() : 0;
    return labels + titleHeight(axis, panelWidth);
  }

  private double titleHeight(Axis axis, double panelWidth) {
    return axis.title().isEmpty()
        ? 0
        : title(axis, panelWidth).lines().size() * values.lineHeight() + TITLE_GAP_EMS * look.em();
  }

  private TextBlock title(Axis axis, double panelWidth) {
    return TextBlock.within(axis.title(), values, panelWidth);
  }

  /** Whether all names of a vertical axis find room; true of values, which need not. */
  boolean allStand(Axis axis, PlotArea area, double panelWidth) {
    return axis.reading() == Reading.VALUES
        || (apart(
                shown(axis),
                t -> area.y(t.value()),
                t -> block(t, axis, panelWidth).height() + LEADING_EMS * look.em())
            && width(axis, panelWidth)
                <= LARGEST_SHARE_OF_WIDTH * panelWidth + 2 * GAP_EMS * look.em());
  }

  /** Draws the labels left of the plot. */
  PlacedLabels drawVertical(Axis axis, PlotArea area, double panelWidth, Pen pen) {
    double right = area.box().getMinX() - GAP_EMS * look.em();
    List<Tick> kept =
        fitting(axis, t -> area.y(t.value()), t -> block(t, axis, panelWidth).height());
    List<Tick> all = shown(axis);
    List<Shape> rows = all.stream().map(t -> rowStart(area, t)).toList();
    List<Named> named = new ArrayList<>();
    for (Tick tick : kept) {
      TextBlock block = block(tick, axis, panelWidth);
      double left = right - block.width();
      double top = area.y(tick.value()) - block.height() / 2;
      pen.text(block, left, top, Align.RIGHT);
      Rectangle2D box = new Rectangle2D.Double(left, top, block.width(), block.height());
      named.add(new Named(tick.label(), box, Optional.empty(), rows.get(all.indexOf(tick)), rows));
    }
    return axis.reading() == Reading.VALUES
        ? PlacedLabels.NONE
        : PlacedLabels.named(
            named, all.stream().filter(t -> !kept.contains(t)).map(Tick::label).toList());
  }

  private static Shape rowStart(PlotArea area, Tick tick) {
    return new Rectangle2D.Double(area.box().getMinX(), area.y(tick.value()), 1, 0);
  }

  /** Draws labels and title below the plot. */
  void drawHorizontal(Axis axis, PlotArea area, Rectangle2D panel, Pen pen) {
    double panelRight = panel.getMaxX();
    double top = area.box().getMaxY() + GAP_EMS * look.em();
    double gap = 0.9 * look.em();
    for (Tick tick : fitting(axis, t -> area.x(t.value()), t -> values.width(t.label()) + gap)) {
      TextBlock block = TextBlock.of(tick.label(), values, Double.MAX_VALUE);
      double centred = area.x(tick.value()) - block.width() / 2;
      double left = Math.min(centred, panelRight - block.width());
      pen.text(block, left, top, Align.CENTRE);
    }
    if (!axis.title().isEmpty()) {
      TextBlock title = title(axis, panel.getWidth());
      double left = Math.min(area.box().getMinX(), panelRight - title.width());
      double height = height(axis, panel.getWidth()) - titleHeight(axis, panel.getWidth());
      pen.text(title, left, area.box().getMaxY() + height + TITLE_GAP_EMS * look.em(), Align.LEFT);
    }
  }

  private TextBlock block(Tick tick, Axis axis, double panelWidth) {
    return TextBlock.of(tick.label(), style(axis), LARGEST_SHARE_OF_WIDTH * panelWidth);
  }

  private static List<Tick> shown(Axis axis) {
    return axis.ticks().stream()
        .filter(t -> !t.label().isEmpty())
        .filter(t -> axis.min() <= t.value() && t.value() <= axis.max())
        .toList();
  }

  /** Every n-th tick, counted from the last, with the least n that keeps labels apart. */
  private static List<Tick> fitting(
      Axis axis, ToDoubleFunction<Tick> place, ToDoubleFunction<Tick> size) {
    List<Tick> all = shown(axis);
    for (int step = 1; step < all.size(); step++) {
      List<Tick> kept = every(all, step);
      if (apart(kept, place, size)) {
        return kept;
      }
    }
    return all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
  }

  private static List<Tick> every(List<Tick> all, int step) {
    List<Tick> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((all.size() - 1 - i) % step == 0) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  private static boolean apart(
      List<Tick> ticks, ToDoubleFunction<Tick> place, ToDoubleFunction<Tick> size) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick a = ticks.get(i - 1);
      Tick b = ticks.get(i);
      double distance = Math.abs(place.applyAsDouble(a) - place.applyAsDouble(b));
      if (distance < (size.applyAsDouble(a) + size.applyAsDouble(b)) / 2) {
        return false;
      }
    }
    return true;
  }
}
