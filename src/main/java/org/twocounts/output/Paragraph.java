package org.twocounts.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces and after hyphens. */
public final class Paragraph {
  private Paragraph() {}

  /** Letters that a terminal shows. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Lines of at most {@code most} letters, or one; a longer word is cut. Never empty. */
  public static List<String> lines(String text, int most) {
    int width = Math.max(1, most);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int to = endOfLine(text, from);
      while (!fits(text, from, to, width)) {
        int cut = cut(text, from, text.offsetByCodePoints(from, width));
        lines.add(text.substring(from, cut).stripTrailing());
        from = afterSpace(text, cut, to);
      }
      lines.add(text.substring(from, to));
      from = to + 1;
    }
    return lines;
  }

  /**
   * What a text takes at a width.
   *
   * @param lines how many {@link #lines} are
   * @param least the width down to which they are surely the same: the letters of the longest of
   *     them, but the width itself where options or double spaces make breaks uncertain
   */
  record Extent(int lines, int least) {
    static Extent of(String text, int most) {
      int width = Math.max(1, most);
      int lines = 0;
      int longest = 0;
      for (int from = 0; from <= text.length(); lines++) {
        int to = endOfLine(text, from);
        for (; !fits(text, from, to, width); lines++) {
          int cut = cut(text, from, text.offsetByCodePoints(from, width));
          longest = Math.max(longest, text.codePointCount(from, cut));
          from = afterSpace(text, cut, to);
        }
        longest = Math.max(longest, text.codePointCount(from, to));
        from = to + 1;
      }
      boolean isPlain = !text.contains("--") && !text.contains("  ");
      return new Extent(lines, isPlain ? longest : width);
    }
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** No letter takes more than two characters, so that only what is near the width is counted. */
  private static boolean fits(String text, int from, int to, int width) {
    int characters = to - from;
    return characters <= width
        || ((characters + 1) / 2 <= width && text.codePointCount(from, to) <= width);
  }

  private static int afterSpace(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** How many words of a text do not fit into a line. */
  public static int cutWords(String text, int width) {
    int cut = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfWord(text, start);
      cut += end - start > width ? 1 : 0;
      start = afterWord(text, end);
    }
    return cut;
  }

  /** The longest of the parts that no line breaks. */
  static int longestWord(String text) {
    int longest = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfWord(text, start);
      longest = Math.max(longest, end - start);
      start = afterWord(text, end);
    }
    return longest;
  }

  /** A word ends before a space or the end of a line, and behind a hyphen. */
  private static int endOfWord(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == ' ' || letter == '\n') {
        return i;
      }
      if (letter == '-') {
        return i + 1;
      }
    }
    return text.length();
  }

  private static int afterWord(String text, int end) {
    boolean isSpaced = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n';
    return isSpaced ? end + 1 : end;
  }

  /** Where to break: at a space, else after a hyphen between letters, else at the end. */
  private static int cut(String text, int from, int end) {
    int space = last(' ', text, from, end);
    int hyphen = last('-', text, from, end - 1);
    boolean breaks = hyphen > from && isInWord(text, from, hyphen);
    int best = Math.max(space, breaks ? hyphen + 1 : from);
    return best > from ? best : end;
  }

  /** The last place of a letter between two places, the first of them not counted; or that. */
  private static int last(char letter, String text, int from, int end) {
    int place = end;
    while (place > from && text.charAt(place) != letter) {
      place--;
    }
    return place;
  }

  /** Whether a hyphen joins words, as in Democratic-Republican but not in {@code --to-file}. */
  private static boolean isInWord(String text, int from, int hyphen) {
    boolean isOption = false;
    for (int i = hyphen; i >= from && text.charAt(i) != ' '; i--) {
      isOption |= text.startsWith("--", i);
    }
    return Character.isLetter(text.charAt(hyphen - 1)) && !isOption;
  }

  /** Appends text as lines, those after the first with an indent. */
  public static void append(String text, String indent, int width, StringBuilder out) {
    boolean first = true;
    for (String line : lines(text, width - indent.length())) {
      out.append(first ? "" : indent).append(line).append('\n');
      first = false;
    }
  }
}
