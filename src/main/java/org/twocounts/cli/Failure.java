package org.twocounts.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.claim.pack.InvalidPackException;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.session.OutputException;
import org.twocounts.cli.session.Terminal;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.InvalidDataException;
import org.twocounts.table.sql.QueryException;
import picocli.CommandLine.ParameterException;

/** What went wrong in a run: the exit code and the one line that the user sees. */
final class Failure {
  static final int WRONG_USAGE = 2;
  static final int UNREADABLE_DATA = 3;
  static final int NOT_WRITTEN = 4;
  static final int BUG = 70;

  private final Throwable cause;

  Failure(Throwable cause) {
    this.cause = cause;
  }

  /**
   * Says what went wrong.
   *
   * @return the exit code
   */
  int report(Terminal terminal, boolean verbose) {
    terminal.err(
        "twocounts: " + PlainText.harmless(message().replaceAll("\\s*\\R\\s*", " ")) + "\n");
    if (verbose) {
      StringWriter trace = new StringWriter();
      cause.printStackTrace(new PrintWriter(trace));
      terminal.err(trace.toString());
    }
    return exitCode();
  }

  private int exitCode() {
    if (cause instanceof ParameterException
        || cause instanceof UsageException
        || cause instanceof NotDefinedException
        || cause instanceof QueryException) {
      return WRONG_USAGE;
    }
    if (cause instanceof InvalidDataException || cause instanceof InvalidPackException) {
      return UNREADABLE_DATA;
    }
    return cause instanceof OutputException || cause instanceof UncheckedIOException
        ? NOT_WRITTEN
        : BUG;
  }

  private String message() {
    if (cause instanceof ParameterException e) {
      return UsageMessage.of(e);
    }
    return exitCode() == BUG
        ? "a bug of ours, please report it: " + cause + " (--verbose shows where)"
        : cause.getMessage();
  }
}
