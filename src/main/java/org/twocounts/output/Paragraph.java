package org.twocounts.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces and after hyphens. */
final class Paragraph {
  private Paragraph() {}

  /**
   * Lines of at most {@code most} columns, or one; a longer word is cut. Never empty. A letter
   * wider than the line stands alone on its own.
   */
  static List<String> lines(CharSequence text, int most) {
    List<String> lines = new ArrayList<>();
    cut(text, most, (from, to) -> lines.add(text.subSequence(from, to).toString()));
    return lines;
  }

  /** Takes the lines of a text, from its first to its last. */
  private interface Lines {
    void add(int from, int to);
  }

  private static void cut(CharSequence text, int most, Lines lines) {
    int width = Math.max(1, most);
    for (int begin = 0; begin <= text.length(); ) {
      int to = endOfLine(text, begin);
      int from = begin;
      int end = ShownWidth.reach(text, from, to, width);
      while (end < to) {
        int cut = cut(text, from, end);
        lines.add(from, beforeSpace(text, from, cut));
        from = afterSpace(text, cut, to);
        end = ShownWidth.reach(text, from, to, width);
      }
      if (from < to || from == begin) {
        lines.add(from, to);
      }
      begin = to + 1;
    }
  }

  /**
   * What a text takes at a width.
   *
   * @param lines how many {@link #lines} are
   * @param least the width down to which they are surely the same: the columns of the longest of
   *     them, but the width itself where options or double spaces make breaks uncertain
   */
  record Extent(int lines, int least) {
    static Extent of(CharSequence text, int most) {
      int[] found = new int[2];
      cut(
          text,
          most,
          (from, to) -> {
            found[0]++;
            found[1] = Math.max(found[1], ShownWidth.of(text, from, to));
          });
      int width = Math.max(1, most);
      return new Extent(found[0], isPlain(text) ? Math.min(width, found[1]) : width);
    }

    private static boolean isPlain(CharSequence text) {
      for (int i = 1; i < text.length(); i++) {
        char before = text.charAt(i - 1);
        char letter = text.charAt(i);
        if ((before == '-' && letter == '-')
            || (Character.isWhitespace(before) && Character.isWhitespace(letter))) {
          return false;
        }
      }
      return true;
    }
  }

  private static int endOfLine(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static int beforeSpace(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int afterSpace(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** How many words of a text do not fit into a line. */
  static int cutWords(CharSequence text, int width) {
    int cut = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfWord(text, start);
      cut += ShownWidth.of(text, start, end) > width ? 1 : 0;
      start = afterWord(text, end);
    }
    return cut;
  }

  /** The longest of the parts that no line breaks, the first of several. */
  static String longestWord(String text) {
    int longest = 0;
    int from = 0;
    int to = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfWord(text, start);
      int width = ShownWidth.of(text, start, end);
      if (width > longest) {
        longest = width;
        from = start;
        to = end;
      }
      start = afterWord(text, end);
    }
    return text.substring(from, to);
  }

  /** A word ends before a space or the end of a line, and behind a hyphen. */
  private static int endOfWord(CharSequence text, int start) {
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

  private static int afterWord(CharSequence text, int end) {
    boolean isSpaced = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n';
    return isSpaced ? end + 1 : end;
  }

  /** Where to break: at a space, else after a hyphen between letters, else at the end. */
  private static int cut(CharSequence text, int from, int end) {
    int space = last(' ', text, from, end);
    int hyphen = last('-', text, from, end - 1);
    boolean breaks = hyphen > from && isInWord(text, from, hyphen);
    int best = Math.max(space, breaks ? hyphen + 1 : from);
    return best > from ? best : end;
  }

  /** The last place of a letter between two places, the first of them not counted; or that. */
  private static int last(char letter, CharSequence text, int from, int end) {
    int place = end;
    while (place > from && text.charAt(place) != letter) {
      place--;
    }
    return place;
  }

  /** Whether a hyphen joins words, as in Democratic-Republican but not in {@code --to-file}. */
  private static boolean isInWord(CharSequence text, int from, int hyphen) {
    boolean isOption = false;
    for (int i = hyphen; i >= from && text.charAt(i) != ' '; i--) {
      isOption |= text.charAt(i) == '-' && i + 1 < text.length() && text.charAt(i + 1) == '-';
    }
    return Character.isLetter(text.charAt(hyphen - 1)) && !isOption;
  }
}
