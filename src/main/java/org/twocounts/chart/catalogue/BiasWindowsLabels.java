package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.BiasWindow;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;

/** Names of the bars that matter among mean biases that end with one election. */
final class BiasWindowsLabels {
  private BiasWindowsLabels() {}

  /** The first, the last, those that turn the sign; where none does, the largest and smallest. */
  static List<PointLabel> of(List<BiasWindow> windows) {
    Set<BiasWindow> named = new LinkedHashSet<>(turns(windows));
    if (named.isEmpty()) {
      named.addAll(extremes(windows));
    }
    BiasWindow first = windows.get(0);
    List<PointLabel> labels = new ArrayList<>();
    labels.add(first(first));
    named.stream()
        .filter(w -> !w.equals(first) && w.size() > 1)
        .map(BiasWindowsLabels::label)
        .forEach(labels::add);
    int end = windows.size() - 1;
    labels.add(last(windows.get(end), windows.get(end - 1)));
    return labels;
  }

  /** Every start from which another side is favoured than from the one before. */
  private static List<BiasWindow> turns(List<BiasWindow> windows) {
    List<BiasWindow> turns = new ArrayList<>();
    for (int i = 1; i < windows.size(); i++) {
      if (!windows.get(i).towards().equals(windows.get(i - 1).towards())) {
        turns.add(windows.get(i));
      }
    }
    return turns;
  }

  /** The smallest and largest mean of more than few elections. */
  private static List<BiasWindow> extremes(List<BiasWindow> windows) {
    List<BiasWindow> ofMany = windows.stream().filter(w -> !BiasWindowsWords.isOfFew(w)).toList();
    Comparator<BiasWindow> order = Comparator.comparingDouble(BiasWindow::mean);
    return ofMany.isEmpty()
        ? List.of()
        : List.of(
            ofMany.stream().min(order).orElseThrow(), ofMany.stream().max(order).orElseThrow());
  }

  /** On the free side of zero where longer bars follow. */
  private static PointLabel first(BiasWindow window) {
    return PointLabel.name(
        window.from(),
        Math.max(0, window.mean()),
        wordings(window, "from " + window.from()),
        Side.ABOVE,
        Side.ABOVE_RIGHT);
  }

  private static PointLabel label(BiasWindow window) {
    List<String> wordings = wordings(window, "from " + window.from());
    PointLabel label =
        window.mean() < 0
            ? PointLabel.name(
                window.from(),
                window.mean(),
                wordings,
                Side.BELOW,
                Side.BELOW_RIGHT,
                Side.BELOW_LEFT,
                Side.LEFT)
            : PointLabel.name(
                window.from(),
                window.mean(),
                wordings,
                Side.ABOVE,
                Side.ABOVE_RIGHT,
                Side.ABOVE_LEFT);
    return BiasWindowsWords.isOfFew(window) ? label.ranked(PointLabel.MINOR) : label;
  }

  /**
   * The mean of one election, which is its bias: at the end of its bar, or beyond zero where a
   * longer bar stands before it.
   */
  private static PointLabel last(BiasWindow window, BiasWindow before) {
    List<String> text = List.of("in " + window.from() + " alone: " + Figures.points(window.mean()));
    boolean isHidden =
        window.towards().equals(before.towards())
            && Math.abs(window.mean()) < Math.abs(before.mean());
    double end = isHidden ? Math.max(0, window.mean()) : window.mean();
    return (end < 0
            ? PointLabel.name(window.from(), end, text, Side.LEFT, Side.BELOW_LEFT, Side.BELOW)
            : PointLabel.name(window.from(), end, text, Side.ABOVE, Side.ABOVE_LEFT))
        .ranked(PointLabel.MINOR);
  }

  private static List<String> wordings(BiasWindow window, String start) {
    String mean = Figures.points(window.mean());
    return List.of(start + ": " + mean, window.from() + " " + mean, String.valueOf(window.from()));
  }
}
