package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;

/** The labels of an axis: how much room they take, which of them fit, where they stand. */
final class TickLabels {
  private static final double LARGEST_SHARE_OF_WIDTH = 0.42;
  private static final double GAP_EMS = 0.5;
  private static final double TITLE_GAP_EMS = 0.25;

  private final Look look;
  private final TextStyle style;
  private final TextStyle small;

  TickLabels(Look look) {
    this.look = look;
    this.style = look.axis();
    this.small = look.small();
  }

  /** The width that the labels of a vertical axis take, with the gap to the plot. */
  double width(Axis axis, double panelWidth) {
    double widest =
        axis.ticks().stream().mapToDouble(t -> block(t, style, panelWidth).width()).max().orElse(0);
    return widest == 0 ? 0 : widest + GAP_EMS * look.em();
  }

  /** The height that labels and title of a horizontal axis take. */
  double height(Axis axis) {
    boolean labelled = axis.ticks().stream().anyMatch(t -> !t.label().isEmpty());
    double labels = labelled ? GAP_EMS * look.em() + style.lineHeight() : 0;
    return labels + (axis.title().isEmpty() ? 0 : style.lineHeight() + TITLE_GAP_EMS * look.em());
  }

  /** Draws the labels left of the plot: smaller where only so every one of them fits. */
  void drawVertical(Axis axis, PlotArea area, double panelWidth, Pen pen) {
    double right = area.box().getMinX() - GAP_EMS * look.em();
    ToDoubleFunction<Tick> place = t -> area.y(t.value());
    ToDoubleFunction<Tick> large = t -> block(t, style, panelWidth).height();
    ToDoubleFunction<Tick> low = t -> block(t, small, panelWidth).height();
    List<Tick> all = labelled(axis);
    boolean smaller = !apart(all, place, large) && apart(all, place, low);
    TextStyle used = smaller ? small : style;
    for (Tick tick : fitting(axis, place, smaller ? low : large)) {
      TextBlock block = block(tick, used, panelWidth);
      pen.text(
          block, right - block.width(), area.y(tick.value()) - block.height() / 2, Align.RIGHT);
    }
  }

  /** Draws labels and title below the plot. */
  void drawHorizontal(Axis axis, PlotArea area, double panelRight, Pen pen) {
    double top = area.box().getMaxY() + GAP_EMS * look.em();
    double gap = 0.9 * look.em();
    for (Tick tick : fitting(axis, t -> area.x(t.value()), t -> style.width(t.label()) + gap)) {
      TextBlock block = TextBlock.of(tick.label(), style, Double.MAX_VALUE);
      double centred = area.x(tick.value()) - block.width() / 2;
      double left = Math.min(centred, panelRight - block.width());
      pen.text(block, left, top, Align.CENTRE);
    }
    if (!axis.title().isEmpty()) {
      TextBlock title = TextBlock.of(axis.title(), style, Double.MAX_VALUE);
      double left = Math.min(area.box().getMinX(), panelRight - title.width());
      pen.text(
          title, left, top + height(axis) - GAP_EMS * look.em() - style.lineHeight(), Align.LEFT);
    }
  }

  private static TextBlock block(Tick tick, TextStyle style, double panelWidth) {
    return TextBlock.of(tick.label(), style, LARGEST_SHARE_OF_WIDTH * panelWidth);
  }

  /** Every n-th tick, counted from the last, with the least n that keeps labels apart. */
  private static List<Tick> fitting(
      Axis axis, ToDoubleFunction<Tick> place, ToDoubleFunction<Tick> size) {
    List<Tick> all = labelled(axis);
    for (int step = 1; step < all.size(); step++) {
      List<Tick> kept = every(all, step);
      if (apart(kept, place, size)) {
        return kept;
      }
    }
    return all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
  }

  private static List<Tick> labelled(Axis axis) {
    return axis.ticks().stream()
        .filter(t -> !t.label().isEmpty())
        .filter(t -> axis.min() <= t.value() && t.value() <= axis.max())
        .toList();
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
