package org.twocounts.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Output as a document shows it, in which a line {@code …} stands for lines left out. */
record ShownOutput(List<String> lines) {
  private static final String LEFT_OUT = "…";

  private static boolean isLeftOut(String line) {
    return line.strip().equals(LEFT_OUT);
  }

  /** Whether this is what was printed. */
  boolean isOf(List<String> printed) {
    return matches(lines, printed);
  }

  private static boolean matches(List<String> expected, List<String> printed) {
    if (expected.isEmpty()) {
      return printed.isEmpty();
    }
    List<String> rest = expected.subList(1, expected.size());
    if (!isLeftOut(expected.get(0))) {
      return !printed.isEmpty()
          && expected.get(0).equals(printed.get(0))
          && matches(rest, printed.subList(1, printed.size()));
    }
    for (int skipped = 0; skipped <= printed.size(); skipped++) {
      if (matches(rest, printed.subList(skipped, printed.size()))) {
        return true;
      }
    }
    return false;
  }

  /** What is printed now, with the same parts left out as far as they are to be told. */
  ShownOutput renewed(List<String> printed) {
    if (isOf(printed)) {
      return this;
    }
    int[] places = places(printed);
    List<String> renewed = new ArrayList<>();
    int done = 0;
    for (int from = 0; from < lines.size(); ) {
      if (isLeftOut(lines.get(from))) {
        renewed.add(lines.get(from++));
        continue;
      }
      int to = from;
      while (to < lines.size() && !isLeftOut(lines.get(to))) {
        to++;
      }
      int start = from == 0 ? 0 : first(places, from, to, printed.size());
      int end = to == lines.size() ? printed.size() : last(places, from, to);
      renewed.addAll(printed.subList(Math.min(Math.max(done, start), end), end));
      done = Math.max(done, end);
      from = to;
    }
    return new ShownOutput(List.copyOf(renewed));
  }

  private static int first(int[] places, int from, int to, int size) {
    for (int i = from; i < to; i++) {
      if (places[i] >= 0) {
        return Math.max(0, places[i] - (i - from));
      }
    }
    return size;
  }

  private static int last(int[] places, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (places[i] >= 0) {
        return places[i] + 1;
      }
    }
    return 0;
  }

  /** The printed line for each line shown, -1 for none: in order, most alike in sum. */
  private int[] places(List<String> printed) {
    double[][] best = new double[lines.size() + 1][printed.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      for (int j = printed.size() - 1; j >= 0; j--) {
        double both = best[i + 1][j + 1] + likeness(lines.get(i), printed.get(j));
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int[] places = new int[lines.size()];
    Arrays.fill(places, -1);
    int j = 0;
    for (int i = 0; i < lines.size(); i++) {
      while (j < printed.size() && best[i][j] == best[i][j + 1]) {
        j++;
      }
      if (j < printed.size() && best[i][j] > best[i + 1][j]) {
        places[i] = j++;
      }
    }
    return places;
  }

  /** 2 for equal lines, else the part of the words that they share, 0 below a third. */
  private static double likeness(String shown, String printed) {
    if (shown.equals(printed)) {
      return shown.isBlank() ? 0.1 : 2;
    }
    Set<String> words = words(shown);
    Set<String> all = words(printed);
    Set<String> common = new HashSet<>(words);
    common.retainAll(all);
    all.addAll(words);
    double part = (double) common.size() / all.size();
    return part < 1.0 / 3 ? 0 : part;
  }

  private static Set<String> words(String line) {
    return new HashSet<>(List.of(line.strip().split("\\s+", -1)));
  }
}
