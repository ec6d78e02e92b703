package org.twocounts.words;

/**
 * Characters that steer a terminal or a page instead of standing for a letter: controls, lone
 * surrogates, and what hides or turns round the letters beside it. With them a stranger's file
 * could colour, hide or reverse a line. A line break is none of them, nor is what joins or parts
 * two letters of Persian or Sinhala, or two emoji, where it stands between them.
 *
 * <p>Without regular expressions, which would double the script of the explorer's pages.
 */
public final class Steering {
  /** What stands for such a character: U+FFFD. */
  private static final char INSTEAD = '\uFFFD';

  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int FIRST_PUNCTUATION = 0x2000;
  private static final int LAST_PUNCTUATION = 0x206F;
  private static final int WIDE_SPACE = 0x3000;
  private static final int ARABIC_MARK = 0x061C;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE007F;

  private Steering() {}

  /** Whether a character steers wherever it stands; a line break does not. */
  public static boolean isOne(int character) {
    return (character < ' ' && character != '\n')
        || (character >= DELETE && character <= LAST_CONTROL)
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
        || character == 0x200B
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x2028 && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F)
        || (character >= 0xFFF9 && character <= 0xFFFB)
        || (character >= FIRST_TAG && character <= LAST_TAG)
        || character == ARABIC_MARK
        || character == BYTE_ORDER_MARK;
  }

  /** Whether the character at a place of a text steers, or joins nothing where it stands. */
  public static boolean isAt(int place, String text) {
    int character = text.codePointAt(place);
    return isJoiner(character) ? isStray(place, text) : isOne(character);
  }

  /** Whether a character joins or parts the two beside it, and is not seen itself. */
  public static boolean isJoiner(int character) {
    return character == NON_JOINER || character == JOINER;
  }

  private static boolean isStray(int place, String text) {
    return place == 0
        || place + 1 == text.length()
        || !canBeJoined(text.codePointBefore(place))
        || !canBeJoined(text.codePointAt(place + 1));
  }

  /** Whether it may be a letter, a digit, a mark or an emoji; exactly so among the first 160. */
  private static boolean canBeJoined(int character) {
    return character > NO_BREAK_SPACE
        ? (character < FIRST_PUNCTUATION || character > LAST_PUNCTUATION)
            && character != WIDE_SPACE
            && !isOne(character)
        : (character >= '0' && character <= '9')
            || (character >= 'A' && character <= 'Z')
            || (character >= 'a' && character <= 'z');
  }

  /** The same text with U+FFFD for each of them, and a space for a tab or a return. */
  public static String without(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : without(text, plain);
  }

  private static boolean isPlain(char character) {
    return (character >= ' ' && character < DELETE) || character == '\n';
  }

  private static String without(String text, int plain) {
    StringBuilder harmless = new StringBuilder(text.length());
    harmless.append(text, 0, plain);
    for (int i = plain; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (character == '\t' || character == '\r') {
        harmless.append(' ');
      } else if (isAt(i, text)) {
        harmless.append(INSTEAD);
      } else {
        harmless.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    return harmless.toString();
  }
}
