package org.twocounts.cli;

import org.twocounts.cli.session.Command;

/**
 * A command as the program knows it before it is built.
 *
 * @param name what the user types
 * @param summary what it does, one line without a full stop
 * @param type its class, with a public constructor without parameters
 */
record CommandEntry(Group group, String name, String summary, Class<? extends Command> type) {

  /** Builds the command. */
  Command make() {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be built", e);
    }
  }

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
