package org.twocounts.input.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What stands between the cells of a row: what the first line says ({@code sep=;}), else what cuts
 * most of the first lines into as many cells as the very first.
 *
 * @param lines lines at the head of the file that say so and are no row
 */
record Separator(char sign, int lines) {
  private static final char[] KNOWN = {',', ';', '\t', '|'};
  private static final int LOOKED_AT = 50;

  /**
   * The separator of a table.
   *
   * @param head the beginning of its text
   */
  static Separator of(String head) {
    List<String> first = head.lines().limit(LOOKED_AT + 1L).toList();
    if (!first.isEmpty() && first.get(0).strip().toLowerCase(Locale.ROOT).matches("\"?sep=.\"?")) {
      String line = first.get(0).replace("\"", "");
      return new Separator(line.charAt(line.indexOf('=') + 1), 1);
    }
    char best = ',';
    int most = 0;
    for (char sign : KNOWN) {
      int score = score(first, sign);
      if (score > most) {
        most = score;
        best = sign;
      }
    }
    return new Separator(best, 0);
  }

  /** How many of the lines have as many signs as most of those that have any, and how many. */
  private static int score(List<String> lines, char sign) {
    List<Integer> counts = new ArrayList<>();
    for (String line : lines) {
      int count = count(line, sign);
      if (count > 0) {
        counts.add(count);
      }
    }
    int alike = 0;
    for (int count : counts) {
      alike = Math.max(alike, (int) counts.stream().filter(c -> c == count).count());
    }
    OptionalInt signs = counts.stream().mapToInt(Integer::intValue).max();
    return alike * 1000 + Math.min(999, signs.orElse(0));
  }

  private static int count(String line, char sign) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += c == sign && !quoted ? 1 : 0;
    }
    return count;
  }
}
