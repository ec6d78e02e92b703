package org.twocounts.cli;

import java.util.ArrayList;
import java.util.List;

/** The words of a command line, split at spaces outside quotation marks. */
final class ShellWords {
  private ShellWords() {}

  static String[] of(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      } else if (c == ' ' && quote == 0) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words.toArray(new String[0]);
  }
}
