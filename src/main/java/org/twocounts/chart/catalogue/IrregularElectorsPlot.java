package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularKind;

/** Stacked bars of irregular electors, the longest cut where it would flatten the others. */
final class IrregularElectorsPlot {
  /** Bars of so many electors are named with their year. */
  private static final int MANY = 6;

  /** The largest bar is cut where it is so many times as long as the second. */
  private static final double FLATTENS = 2;

  /** The length to which it is cut, in lengths of the second. */
  private static final double OVER_SECOND = 1.3;

  private final List<Election> elections;

  IrregularElectorsPlot(List<Election> elections) {
    this.elections = elections;
  }

  XyPlot plot() {
    int most = mostShown();
    List<Box> boxes = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    for (Election election : elections) {
      int electors = sum(election);
      boxes.addAll(stack(election, Math.max(0, electors - most)));
      if (electors > 0) {
        labels.add(label(election.year(), Math.min(electors, most), electors));
      }
    }
    int first = elections.get(0).year();
    int last = elections.get(elections.size() - 1).year();
    Axis y = ElectorAxis.upTo(most, 1.1);
    return new XyPlot(Years.axis(first, last), y, List.of(new Boxes("electors", boxes)), labels);
  }

  /** The parts of a bar from below; the largest is shorter by the electors that are cut away. */
  private static List<Box> stack(Election election, int cutAway) {
    Map<IrregularKind, Integer> counts = IrregularElectorsChart.counts(election);
    int largest = Collections.max(counts.isEmpty() ? List.of(0) : counts.values());
    List<Box> parts = new ArrayList<>();
    int left = cutAway;
    int top = 0;
    for (IrregularKind kind : IrregularElectorsChart.SHOWN) {
      int n = counts.getOrDefault(kind, 0);
      if (n == 0) {
        continue;
      }
      boolean cut = left > 0 && n == largest;
      int height = cut ? n - left : n;
      left = cut ? 0 : left;
      Box part =
          new Box(
              election.year() - Years.BAR / 2,
              election.year() + Years.BAR / 2,
              top,
              top + height,
              IrregularElectorsChart.ink(kind),
              Emphasis.NONE);
      parts.add(cut ? part.cut() : part);
      top += height;
    }
    return parts;
  }

  private static PointLabel label(int year, int top, int electors) {
    String n = Integer.toString(electors);
    return electors >= MANY
        ? PointLabel.name(
            year, top, List.of(year + ": " + n, n), Side.ABOVE, Side.ABOVE_RIGHT, Side.RIGHT)
        : PointLabel.minor(year, top, n, Side.ABOVE);
  }

  private static int sum(Election election) {
    return IrregularElectorsChart.counts(election).values().stream().mapToInt(n -> n).sum();
  }

  /**
   * The number of electors up to which bars are as long as their numbers: where one bar would
   * flatten all others, somewhat more than that of the second.
   */
  private int mostShown() {
    List<Election> largest =
        elections.stream()
            .sorted(Comparator.comparingInt(IrregularElectorsPlot::sum).reversed())
            .toList();
    int first = sum(largest.get(0));
    int second = largest.size() > 1 ? sum(largest.get(1)) : 0;
    int allowed = (int) Math.round(second * OVER_SECOND);
    int kept = first - Collections.max(IrregularElectorsChart.counts(largest.get(0)).values());
    return second > 0 && first > FLATTENS * second && allowed > kept ? allowed : first;
  }

  /** That a bar is cut, a sentence; empty where none is. */
  String cut() {
    int most = mostShown();
    return elections.stream().anyMatch(e -> sum(e) > most)
        ? "The bar with a break is cut short."
        : "";
  }
}
