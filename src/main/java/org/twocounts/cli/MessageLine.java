package org.twocounts.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.cli.output.PlainText;
import org.twocounts.output.TextPage;
import org.twocounts.words.Quoted;

/**
 * One line that the user sees of what went wrong.
 *
 * @param file in which it stands, as the user named it
 */
record MessageLine(Optional<String> file, String message) {
  /** With the name of the program before it and the end of the line, 300. */
  private static final int MOST_LETTERS = 288;

  static MessageLine of(String message) {
    return new MessageLine(Optional.empty(), message);
  }

  static MessageLine ofFile(String file, String message) {
    return new MessageLine(Optional.of(file), message);
  }

  /**
   * At most 288 letters in one line. Of a longer one the middle is left out; where it is about a
   * file, the beginning of the file's name, then the end of the message, so that the line and the
   * field stay.
   */
  @Override
  public String toString() {
    if (file.isEmpty()) {
      return TextPage.brief(inOneLine(message), MOST_LETTERS);
    }
    String whole = inOneLine(file.get() + ": " + message);
    return whole.codePointCount(0, whole.length()) <= MOST_LETTERS
        ? whole
        : Quoted.beginning(inOneLine(Quoted.endOfPath(file.get()) + ": " + message), MOST_LETTERS);
  }

  private static String inOneLine(String text) {
    return PlainText.harmless(text.lines().map(String::strip).collect(Collectors.joining(" ")));
  }
}
