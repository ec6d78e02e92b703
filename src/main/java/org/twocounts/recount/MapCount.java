package org.twocounts.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.words.Numerals;

/**
 * Counts the electors of a map that a reader builds: each unit to a side, or to nobody yet. A line
 * {@code unit} has the unit, its electors and, where it is given to one, the side.
 */
final class MapCount {
  private final Map<String, Integer> sides = new LinkedHashMap<>();
  private int all;
  private int open;

  private MapCount(List<FactReader> lines) {
    for (FactReader line : lines) {
      line.text();
      int electors = line.number();
      all += electors;
      if (line.isAtEnd()) {
        open += electors;
      } else {
        sides.merge(line.text(), electors, Integer::sum);
      }
    }
  }

  /**
   * The count as lines: {@code all}, {@code majority}, {@code open}, a {@code side} each, most
   * electors first (equal: by name), and {@code decision} in words.
   */
  static String of(String lines) {
    return new MapCount(FactReader.lines(lines)).answer();
  }

  private String answer() {
    FactWriter lines = new FactWriter();
    lines.line("all").put(Numerals.of(all));
    lines.line("majority").put(Numerals.of(majority()));
    lines.line("open").put(Numerals.of(open));
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(sides.entrySet());
    ranked.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    for (Map.Entry<String, Integer> side : ranked) {
      lines.line("side").put(side.getKey()).put(Numerals.of(side.getValue())).put(needs(side));
    }
    lines.line("decision").put(decision(ranked));
    return lines.toString();
  }

  private int majority() {
    return all / 2 + 1;
  }

  private String needs(Map.Entry<String, Integer> side) {
    int lacking = majority() - side.getValue();
    if (lacking <= 0) {
      return "a majority";
    }
    return lacking <= open ? "needs " + Numerals.of(lacking) + " more" : "cannot reach a majority";
  }

  private String decision(List<Map.Entry<String, Integer>> ranked) {
    for (Map.Entry<String, Integer> side : ranked) {
      if (side.getValue() >= majority()) {
        return side.getKey()
            + " has a majority: "
            + Numerals.of(side.getValue())
            + " of "
            + Numerals.of(all)
            + " electors.";
      }
    }
    boolean possible =
        open >= majority() || ranked.stream().anyMatch(s -> s.getValue() + open >= majority());
    return possible
        ? "Open: "
            + Numerals.of(majority())
            + " of "
            + Numerals.of(all)
            + " electors are a majority."
        : "Nobody can reach "
            + Numerals.of(majority())
            + " of "
            + Numerals.of(all)
            + " electors: the House of Representatives would choose, one vote a state.";
  }
}
