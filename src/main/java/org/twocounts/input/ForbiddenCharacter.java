package org.twocounts.input;

import java.util.Optional;
import org.twocounts.words.Steering;

/** A character that no text of a user's file may hold, whatever kind of file it is. */
public final class ForbiddenCharacter {
  private static final char FIRST_LETTER = ' ';

  private ForbiddenCharacter() {}

  /**
   * What is wrong with a text, for a sentence about it; empty where nothing is.
   *
   * @param but control characters that are allowed after all
   */
  public static Optional<String> in(String text, String but) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      boolean control = character < FIRST_LETTER || Steering.isOne(character);
      if (control && but.indexOf(character) < 0) {
        return Optional.of(
            "holds the character "
                + String.format("U+%04X", character)
                + ", which steers a terminal and is no letter");
      }
      i += Character.charCount(character);
    }
    return Optional.empty();
  }
}
