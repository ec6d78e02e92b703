package org.twocounts.cli;

import org.twocounts.cli.session.Terminal;

/** Entry point of the command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Program(Terminal.ofProcess()).run(args));
  }
}
