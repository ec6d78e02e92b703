package org.twocounts.input;

import java.util.Optional;
import org.twocounts.words.Steering;

/** A character that no text of a user's file may hold, whatever kind of file it is. */
public final class ForbiddenCharacter {
  private static final String WHITE_SPACE = "\n\r\t";

  private ForbiddenCharacter() {}

  /** What is wrong with a text, for a sentence about it; empty where nothing is. */
  public static Optional<String> in(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (Steering.isAt(i, text) && WHITE_SPACE.indexOf(character) < 0) {
        return Optional.of(
            named(character)
                + (Steering.isJoiner(character)
                    ? ", which is not seen and may stand only between two letters or emoji"
                    : ", which steers a terminal and is no letter"));
      }
      i += Character.charCount(character);
    }
    return Optional.empty();
  }

  /** The same for a text that has one line and no tabs. */
  public static Optional<String> inLine(String text) {
    return in(text)
        .or(
            () ->
                text.chars()
                    .filter(c -> WHITE_SPACE.indexOf(c) >= 0)
                    .mapToObj(c -> named(c) + ", a line break or tab; write a space")
                    .findFirst());
  }

  private static String named(int character) {
    return "holds the character " + String.format("U+%04X", character);
  }
}
