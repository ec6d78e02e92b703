package org.twocounts.cli;

import java.util.function.Supplier;
import org.twocounts.cli.session.Command;

/**
 * A command as the program knows it before it is built.
 *
 * @param name what the user types
 * @param summary what it does, one line without a full stop
 * @param make builds it; called only for the command that runs
 */
record CommandEntry(Group group, String name, String summary, Supplier<Command> make) {

  /** Where a command stands in the list of commands. */
  enum Group {
    RECORD("The record"),
    MEASURES("Splits and measures"),
    RULES("Other rules"),
    CLAIMS("Claims and the classroom"),
    CHARTS("Charts and files"),
    PROGRAM("The program");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }
}
