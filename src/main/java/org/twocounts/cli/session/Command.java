package org.twocounts.cli.session;

import org.twocounts.data.Section;

/**
 * One command of the program, filled by picocli with its options and parameters. A command prints
 * through its session and throws what goes wrong; it catches nothing.
 */
public interface Command {
  /** The exit code when everything was done. */
  int DONE = 0;

  /** The exit code when the check that was asked for failed. */
  int CHECK_FAILED = 1;

  /** The exit code when a file that was given cannot be read, or not as what it should be. */
  int UNREADABLE = 3;

  /** The exit code when some of several outputs failed and the others are there. */
  int SOME_FAILED = 5;

  /**
   * The sections of the record that the command reads in any case, so that reading can begin before
   * the arguments are understood; none if that depends on them.
   */
  default Section[] reads() {
    return new Section[0];
  }

  /**
   * Does what the command is for.
   *
   * @return the exit code
   */
  int run(Session session);
}
