package org.twocounts.words;

/**
 * Characters that steer a terminal or a page instead of standing for a letter: controls, lone
 * surrogates, and what hides or turns round the letters beside it. With them a stranger's file
 * could colour, hide or reverse a line. A line break is none of them.
 *
 * <p>Without regular expressions, which would double the script of the explorer's pages.
 */
public final class Steering {
  /** What stands for such a character: U+FFFD. */
  private static final char INSTEAD = '\uFFFD';

  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;
  private static final int ARABIC_MARK = 0x061C;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE007F;

  private Steering() {}

  /** Whether a character steers; a line break does not. */
  public static boolean isOne(int character) {
    return (character < ' ' && character != '\n')
        || (character >= DELETE && character <= LAST_CONTROL)
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
        || (character >= 0x200B && character <= 0x200F)
        || (character >= 0x2028 && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F)
        || (character >= 0xFFF9 && character <= 0xFFFB)
        || (character >= FIRST_TAG && character <= LAST_TAG)
        || character == ARABIC_MARK
        || character == BYTE_ORDER_MARK;
  }

  /** The same text with U+FFFD for each of them. */
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
      if (isOne(character)) {
        harmless.append(INSTEAD);
      } else {
        harmless.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    return harmless.toString();
  }
}
