package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.PlanHistory;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.KeyEntry.Swatch;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** Rules by elections as a grid of cells: a row a rule, a column an election. */
final class RuleGrid {
  private static final Ink NOT_DEFINED = Ink.of(Hue.ZONE);
  private static final double WINDOW = 0.22;
  private static final double HALF = 0.46;
  private static final int LABELLED_EVERY = 12;

  private final List<PlanHistory> histories;
  private final List<String> names;

  RuleGrid(List<PlanHistory> histories, List<String> names) {
    this.histories = histories;
    this.names = names;
  }

  /** Every year with an answer or a reason why there is none. */
  List<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    for (PlanHistory history : histories) {
      history.elections().forEach(e -> years.add(e.year()));
      years.addAll(history.notDefined().keySet());
    }
    return List.copyOf(years);
  }

  /** The winner of a rule; empty where nobody has a majority. */
  static Optional<Counterfactual.Result> winner(Counterfactual found) {
    return found.outcome().winner().flatMap(found::find);
  }

  List<KeyEntry> key() {
    Map<Hue, String> parties = new LinkedHashMap<>();
    for (String party : parties()) {
      parties.merge(Hue.ofParty(party), party, (a, b) -> a.length() <= b.length() ? a : b);
    }
    List<KeyEntry> key = new ArrayList<>();
    parties.forEach((hue, name) -> key.add(KeyEntry.area(Ink.of(hue), name)));
    key.add(
        new KeyEntry(
            Swatch.WINDOW,
            Optional.empty(),
            Ink.of(Hue.STRONG),
            "split: a rival led the popular vote"));
    key.add(Blank.NO_MAJORITY.key());
    key.add(KeyEntry.area(NOT_DEFINED, "rule not defined"));
    return key;
  }

  private Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>();
    for (int year : years()) {
      for (PlanHistory history : histories) {
        find(history, year)
            .flatMap(RuleGrid::winner)
            .flatMap(w -> w.party())
            .ifPresent(parties::add);
      }
    }
    return parties;
  }

  /** The columns of some years. */
  XyPlot plot(List<Integer> years) {
    List<Box> cells = new ArrayList<>();
    List<Box> splits = new ArrayList<>();
    for (int row = 0; row < histories.size(); row++) {
      double y = Rows.place(row, histories.size());
      for (int column = 0; column < years.size(); column++) {
        Optional<Counterfactual> found = find(histories.get(row), years.get(column));
        cells.add(cell(column + 0.5, y, HALF, ink(found), Emphasis.NONE));
        if (found.map(Counterfactual::split).equals(Optional.of(SplitStatus.SPLIT))) {
          splits.add(cell(column + 0.5, y, WINDOW, Ink.of(Hue.PAPER), Emphasis.MARKED));
        }
      }
    }
    return new XyPlot(
        axis(years),
        Rows.axis(names),
        List.of(new Boxes("winners", cells), new Boxes("splits", splits)),
        List.of());
  }

  private static Box cell(double x, double y, double half, Ink ink, Emphasis emphasis) {
    return new Box(x - half, x + half, y - half, y + half, ink, emphasis);
  }

  private static Axis axis(List<Integer> years) {
    List<Tick> ticks = new ArrayList<>();
    for (int column = 0; column < years.size(); column++) {
      int year = years.get(column);
      int before = year - years.get(0);
      int after = years.get(years.size() - 1) - year;
      if (after == 0 || (before % LABELLED_EVERY == 0 && after >= LABELLED_EVERY)) {
        ticks.add(new Tick(column + 0.5, Integer.toString(year)));
      }
    }
    return Axis.of(0, years.size(), ticks);
  }

  private static Optional<Counterfactual> find(PlanHistory history, int year) {
    return history.elections().stream().filter(e -> e.year() == year).findFirst();
  }

  private static Ink ink(Optional<Counterfactual> found) {
    return found
        .map(f -> winner(f).map(w -> Ink.ofParty(w.party())).orElse(Blank.NO_MAJORITY.ink()))
        .orElse(NOT_DEFINED);
  }
}
