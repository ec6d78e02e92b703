package org.twocounts.chart.draw;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Breaks words that are wider than the room for a line. */
final class LongWords {
  private LongWords() {}

  /** The text with a space where such a word is to be broken, after a hyphen between letters. */
  static String broken(String text, TextStyle style, double room) {
    return Stream.of(style.curved(text).split(" ", -1))
        .map(word -> style.width(word) <= room ? word : pieces(word, style, room))
        .collect(Collectors.joining(" "));
  }

  private static String pieces(String word, TextStyle style, double room) {
    StringBuilder pieces = new StringBuilder();
    String rest = word;
    while (style.width(rest) > room && rest.codePointCount(0, rest.length()) > 1) {
      int end = longest(rest, style, room);
      pieces.append(piece(rest, end)).append(' ');
      rest = rest.substring(end);
    }
    return pieces.append(rest).toString();
  }

  /** The end of the longest beginning that fits, with its hyphen; at least one character. */
  private static int longest(String word, TextStyle style, double room) {
    int end = word.offsetByCodePoints(0, 1);
    for (int next = end; next < word.length(); next = word.offsetByCodePoints(next, 1)) {
      if (style.width(piece(word, next)) > room) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static String piece(String word, int end) {
    boolean hyphen = isJoined(word.codePointBefore(end)) && isJoined(word.codePointAt(end));
    return word.substring(0, end) + (hyphen ? "-" : "");
  }

  /** Letters of scripts that hyphenate. */
  private static boolean isJoined(int letter) {
    return Character.isLetter(letter) && !Character.isIdeographic(letter);
  }
}
