package org.twocounts.cli.session;

/**
 * One command of the program, filled by picocli with its options and parameters. A command prints
 * through its session and throws what goes wrong; it catches nothing.
 */
public interface Command {
  /** The exit code when everything was done. */
  int DONE = 0;

  /** The exit code when the check that was asked for failed. */
  int CHECK_FAILED = 1;

  /** The exit code when some of several outputs failed and the others are there. */
  int SOME_FAILED = 5;

  /**
   * Does what the command is for.
   *
   * @return the exit code
   */
  int run(Session session);
}
