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

  /** Lines of at most {@code width} letters; a longer word is cut. Never empty. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String given : text.split("\n", -1)) {
      breakLine(given, width, lines);
    }
    return lines;
  }

  private static void breakLine(String text, int width, List<String> lines) {
    String rest = text;
    while (length(rest) > width) {
      int cut = cut(rest, rest.offsetByCodePoints(0, width));
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
  }

  /** How many words of a text do not fit into a line. */
  public static int cutWords(String text, int width) {
    int cut = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || " \n".indexOf(text.charAt(i)) >= 0;
      boolean breaks = i > start && text.charAt(i - 1) == '-';
      if (ends || breaks) {
        cut += i - start > width ? 1 : 0;
        start = ends ? i + 1 : i;
      }
    }
    return cut;
  }

  /** Where to break: at a space, else after a hyphen between letters, else at the end. */
  private static int cut(String text, int end) {
    int space = text.lastIndexOf(' ', end);
    int hyphen = text.lastIndexOf('-', end - 1);
    boolean breaks = hyphen > 0 && isInWord(text, hyphen);
    int best = Math.max(space, breaks ? hyphen + 1 : 0);
    return best > 0 ? best : end;
  }

  /** Whether a hyphen joins words, as in Democratic-Republican but not in {@code --to-file}. */
  private static boolean isInWord(String text, int hyphen) {
    int start = text.lastIndexOf(' ', hyphen) + 1;
    int option = text.indexOf("--", start);
    return Character.isLetter(text.charAt(hyphen - 1)) && (option < 0 || option > hyphen);
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
