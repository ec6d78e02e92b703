package org.twocounts.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by a mistyped one. */
public final class NearestName {
  private static final int FEW = 12;

  /** Characters of a name that may be a mistyped one: comparing takes their product. */
  private static final int MOST_CHARACTERS = 200;

  private NearestName() {}

  /** The known name nearest to the one given, never the one given; empty if none is near. */
  public static Optional<String> to(String given, Collection<String> known) {
    String wanted = given.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(1, wanted.length() / 3) * 2 + 2;
    if (wanted.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    for (String name : known) {
      if (name.length() > MOST_CHARACTERS || 2 * (wanted.length() - name.length()) >= least) {
        continue;
      }
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      if (distance < least && !name.equals(given)) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether one letter changed, added, dropped or swapped with its neighbour makes the other. */
  public static boolean isOneEdit(String given, String name) {
    return Math.max(given.length(), name.length()) <= MOST_CHARACTERS
        && Math.abs(given.length() - name.length()) <= 1
        && edits(given, name) == 1;
  }

  /** {@code no chart "biass"; did you mean bias?}, or the known names where they are few. */
  public static String unknown(String what, String given, Collection<String> known) {
    return unknown(what, given, known, FEW);
  }

  /** The same, with the known names where they are no more than a number. */
  public static String unknown(String what, String given, Collection<String> known, int few) {
    String begin = "no " + what + " " + Quoted.of(given);
    return to(given, known)
        .map(nearest -> begin + "; did you mean " + Quoted.bare(nearest) + "?")
        .orElse(
            known.size() > few || known.isEmpty()
                ? begin
                : begin + "; there are " + String.join(", ", known));
  }

  /** Half steps from one name to the other; a beginning or a whole word counts as one. */
  private static int distance(String given, String name) {
    boolean begins = given.length() > 1 && name.startsWith(given);
    boolean word =
        given.length() > 2
            && (" " + name.replace('-', ' ').replace('_', ' ') + " ").contains(" " + given);
    return begins || word ? 1 : Math.min(2 * edits(given, name), editsToAWord(given, name));
  }

  /** Half steps to the nearest word of a name, such as a surname; one more than to the whole. */
  private static int editsToAWord(String given, String name) {
    int least = Integer.MAX_VALUE;
    for (String word : Cut.atAll(' ', name)) {
      least = Math.min(least, 2 * edits(given, word) + 1);
    }
    return least;
  }

  /** Letters to change, add, drop or swap with their neighbour. */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
