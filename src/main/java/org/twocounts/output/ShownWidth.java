package org.twocounts.output;

import org.twocounts.words.Steering;

/**
 * How many columns of a terminal text takes: two for a letter of Chinese, Japanese or Korean and
 * for an emoji, none for a mark that stands on the letter before it, one for any other.
 */
final class ShownWidth {
  /** First and last of the letters that take two columns, in their order. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1B000, 0x1B2FF, 0x1F004,
    0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265, 0x1F300,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  /** Below are neither wide letters nor marks. */
  private static final int FIRST_MARK = 0x300;

  private static final int FIRST_WIDE = WIDE[0];
  private static final int FIRST_MEDIAL = 0x1160;
  private static final int LAST_MEDIAL = 0x11FF;

  private ShownWidth() {}

  /** Columns that a whole text takes. */
  static int of(String text) {
    return of(text, 0, text.length());
  }

  /** Columns that a text takes from one place to another. */
  static int of(CharSequence text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; ) {
      int letter = Character.codePointAt(text, i);
      width += of(letter);
      i += Character.charCount(letter);
    }
    return width;
  }

  /** Columns that a letter takes: 0, 1 or 2. */
  static int of(int letter) {
    if (letter < FIRST_MARK) {
      return 1;
    }
    if (isMark(letter)) {
      return 0;
    }
    return letter >= FIRST_WIDE && isWide(letter) ? 2 : 1;
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || Steering.isJoiner(letter)
        || (letter >= FIRST_MEDIAL && letter <= LAST_MEDIAL);
  }

  private static boolean isWide(int letter) {
    for (int i = 0; i < WIDE.length && WIDE[i] <= letter; i += 2) {
      if (letter <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** How far one may go in a text until it takes more columns; past one letter at least. */
  static int reach(CharSequence text, int from, int to, int width) {
    int end = fitting(text, from, to, width);
    return end > from || from == to ? end : Character.offsetByCodePoints(text, from, 1);
  }

  /** What a joiner joins stays together. */
  private static int fitting(CharSequence text, int from, int to, int width) {
    int taken = 0;
    int at = from;
    int apart = from;
    while (at < to) {
      int letter = Character.codePointAt(text, at);
      taken += of(letter);
      boolean joined =
          Steering.isJoiner(letter) || (at > from && Steering.isJoiner(text.charAt(at - 1)));
      apart = joined ? apart : at;
      if (taken > width) {
        return apart;
      }
      at += Character.charCount(letter);
    }
    return at;
  }

  /** The same text, or as much of its beginning as fits before an ellipsis. */
  static String cut(String text, int width) {
    int end = text.length();
    return fitting(text, 0, end, width) == end
        ? text
        : text.substring(0, fitting(text, 0, end, width - 1)).stripTrailing() + '…';
  }
}
