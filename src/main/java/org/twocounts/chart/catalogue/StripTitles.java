package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.chart.theme.Hue;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.YearsBetween;

/** The finding of a strip of one state, or of all. */
final class StripTitles {
  /** Hues of more than one party, whose elections in a row are no run of one. */
  private static final Set<Hue> SHARED = Set.of(Hue.THIRD_PARTY, Hue.UNALIGNED);

  private StripTitles() {}

  /** Elections one after the other in which the same party led a state. */
  private record Run(
      String state, Hue hue, Optional<String> party, int first, int last, int elections) {
    boolean isContinuedBy(StripCell cell, int before) {
      boolean alike =
          SHARED.contains(hue) ? cell.party().equals(party) : cell.hue().equals(Optional.of(hue));
      return alike && last == before;
    }

    Run and(int year) {
      return new Run(state, hue, party, first, year, elections + 1);
    }
  }

  /** Which party led one state most often, and which came next. */
  static String ofOne(String state, List<StripCell> row, ElectionRecord record) {
    List<StripCell> led = row.stream().filter(c -> c.leader().isPresent()).toList();
    Map<Hue, String> names = names(led);
    List<Hue> order =
        names.keySet().stream()
            .sorted(Comparator.comparingLong((Hue h) -> times(led, h)).reversed())
            .toList();
    String name = Figures.capitalised(StateNames.said(record, state));
    if (led.size() == 1) {
      return name + " voted " + names.get(order.get(0)) + " in " + led.get(0).election().year();
    }
    String since = " elections since " + led.get(0).election().year();
    if (order.size() == 1) {
      return name + " voted " + names.get(order.get(0)) + " in all " + led.size() + since;
    }
    return String.format(
        "%s voted %s in %s of %s%s, %s in %s",
        name,
        names.get(order.get(0)),
        times(led, order.get(0)),
        led.size(),
        since,
        names.get(order.get(1)),
        times(led, order.get(1)));
  }

  private static long times(List<StripCell> row, Hue hue) {
    return row.stream().filter(c -> c.hue().equals(Optional.of(hue))).count();
  }

  /** Which state the same party led longest. */
  static String ofAll(
      List<TwoCounts> counts, Map<String, List<StripCell>> rows, ElectionRecord record) {
    List<Run> longest = longest(counts, rows);
    Run run = longest.get(0);
    List<String> states = longest.stream().map(Run::state).distinct().toList();
    if (run.elections() == 1) {
      return "No state voted for one party twice in a row";
    }
    if (states.size() > 1) {
      return String.format(
          "%s voted for one party %s times in a row, none more often",
          Figures.capitalised(StatesCounted.of(states)), Figures.count(run.elections()));
    }
    StripCell first =
        rows.get(run.state()).stream()
            .filter(c -> c.election().year() == run.first())
            .findFirst()
            .orElseThrow();
    return String.format(
        "No state kept to one party longer than %s: %s %s",
        StateNames.said(record, run.state()),
        first.party().orElse("no party"),
        YearsBetween.of(run.first(), run.last()));
  }

  private static List<Run> longest(List<TwoCounts> counts, Map<String, List<StripCell>> rows) {
    List<Run> all = new ArrayList<>();
    rows.forEach(
        (state, row) -> {
          for (StripCell cell : row) {
            int year = cell.election().year();
            int before =
                counts.stream().mapToInt(TwoCounts::year).filter(y -> y < year).max().orElse(0);
            int end = all.size() - 1;
            if (end >= 0
                && all.get(end).state().equals(state)
                && all.get(end).isContinuedBy(cell, before)) {
              all.set(end, all.get(end).and(year));
            } else {
              cell.hue()
                  .ifPresent(hue -> all.add(new Run(state, hue, cell.party(), year, year, 1)));
            }
          }
        });
    int most = all.stream().mapToInt(Run::elections).max().orElseThrow();
    return all.stream().filter(r -> r.elections() == most).toList();
  }

  static Map<Hue, String> names(Collection<StripCell> cells) {
    return PartyKey.names(cells.stream().flatMap(c -> c.party().stream()).toList());
  }
}
