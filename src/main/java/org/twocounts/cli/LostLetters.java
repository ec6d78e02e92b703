package org.twocounts.cli;

import org.twocounts.cli.session.UsageException;
import org.twocounts.words.Quoted;

/**
 * Arguments of which Java could not read every letter. It puts U+FFFD for those that are not
 * written as its locale says, and a name, a title or a file would be another without a word.
 */
final class LostLetters {
  private static final char LOST = '\uFFFD';

  private LostLetters() {}

  /**
   * Lets arguments pass that are whole.
   *
   * @throws UsageException naming the first that is not
   */
  static void refuse(String... args) {
    for (String arg : args) {
      if (arg.indexOf(LOST) >= 0) {
        throw new UsageException(
            Quoted.of(arg)
                + " has letters that did not arrive: write them in UTF-8, and start Java under a"
                + " locale such as LC_ALL=C.UTF-8");
      }
    }
  }
}
