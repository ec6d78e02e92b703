package org.twocounts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What names have in common that are written differently: letters and digits without case, accents,
 * points, hyphens and apostrophes.
 */
public final class NameKey {
  private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
  private static final String PLAIN = "aaaaaaceeeeiiiinoooooouuuuyy";
  private static final char FIRST_LETTER = 'À';
  private static final char FIRST_SPACE = '\u2000';
  private static final char LAST_PUNCTUATION = '\u206f';
  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u036f';

  private NameKey() {}

  /** All in one word: {@code dc} of {@code D. C.}, {@code demrep} of {@code Dem.-Rep.} */
  public static String of(String name) {
    return String.join("", words(name));
  }

  /** Word by word: {@code j, q, adams} of {@code J.Q. Adams}, {@code oconor} of O’Conor. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = name.toLowerCase(Locale.ROOT) + ' ';
    for (int i = 0; i < lower.length(); i++) {
      char letter = plain(lower.charAt(i));
      if (isLetter(letter)) {
        word.append(letter);
      } else if (!isWithinWord(letter) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static char plain(char letter) {
    int at = ACCENTED.indexOf(letter);
    return at < 0 ? letter : PLAIN.charAt(at);
  }

  /**
   * Beyond ASCII all but the punctuation: the class library of the pages has no table of letters.
   */
  private static boolean isLetter(char sign) {
    boolean punctuation = sign < FIRST_LETTER || (sign >= FIRST_SPACE && sign <= LAST_PUNCTUATION);
    return Digits.isLetterOrDigit(sign) || !(punctuation || isWithinWord(sign));
  }

  private static boolean isWithinWord(char sign) {
    return sign == '\''
        || sign == '’'
        || sign == '\u02bb'
        || (sign >= FIRST_MARK && sign <= LAST_MARK);
  }
}
