package org.twocounts.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Terminal;
import org.twocounts.cli.session.UsageException;
import org.twocounts.importing.MoreNeededException;
import org.twocounts.input.InvalidInputException;
import org.twocounts.output.OutputException;
import org.twocounts.output.OverdueException;
import org.twocounts.table.BrokenKeyException;
import org.twocounts.table.sql.QueryException;
import org.twocounts.words.Quoted;
import picocli.CommandLine.ParameterException;

/** What went wrong in a run: the exit code and the lines that the user sees. */
final class Failure {
  static final int WRONG_USAGE = 2;
  static final int NOT_WRITTEN = 4;
  static final int BUG = 70;

  private static final int MOST_LINES = 50;
  private static final int MOST_OF_TRACE_LINE = 300;

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
    messages().forEach(line -> terminal.err("twocounts: " + line + "\n"));
    if (verbose) {
      StringWriter trace = new StringWriter();
      cause.printStackTrace(new PrintWriter(trace));
      PlainText.harmless(trace.toString().replace("\t", "    "))
          .lines()
          .forEach(line -> terminal.err(Quoted.beginning(line, MOST_OF_TRACE_LINE) + "\n"));
    }
    return exitCode();
  }

  /** Whether nothing but a mistake of the program explains a failure. */
  static boolean isBug(Throwable failure) {
    return new Failure(failure).exitCode() == BUG;
  }

  /** Whether Java gave up, such as for want of memory, whatever the program was at. */
  static boolean isOfJava(Throwable failure) {
    return hasCause(failure, Error.class);
  }

  private int exitCode() {
    if (cause instanceof ParameterException
        || cause instanceof UsageException
        || cause instanceof NotDefinedException
        || cause instanceof NotDrawableException
        || cause instanceof MoreNeededException
        || cause instanceof QueryException
        || cause instanceof OverdueException) {
      return WRONG_USAGE;
    }
    if (cause instanceof InvalidInputException || cause instanceof BrokenKeyException) {
      return Command.UNREADABLE;
    }
    return cause instanceof OutputException || cause instanceof UncheckedIOException
        ? NOT_WRITTEN
        : BUG;
  }

  /** Every problem of a file or a chart on a line of its own; else the one message. */
  private List<MessageLine> messages() {
    if (cause instanceof NotDrawableException e) {
      return limited(e.reasons(), MessageLine::of);
    }
    if (cause instanceof MoreNeededException e) {
      return limited(e.questions(), MessageLine::of);
    }
    return cause instanceof InvalidInputException e
        ? limited(e.problems(), problem -> MessageLine.ofFile(e.file(), problem))
        : List.of(MessageLine.of(message()));
  }

  private static List<MessageLine> limited(List<?> problems, Function<String, MessageLine> line) {
    Stream<String> said = problems.stream().limit(MOST_LINES).map(String::valueOf);
    Stream<String> unsaid =
        problems.size() > MOST_LINES
            ? Stream.of("and " + (problems.size() - MOST_LINES) + " more problems")
            : Stream.empty();
    return Stream.concat(said, unsaid).map(line).toList();
  }

  private String message() {
    if (cause instanceof ParameterException e) {
      return UsageMessage.of(e);
    }
    if (hasCause(cause, OutOfMemoryError.class)) {
      return "the memory that Java may use is too small for this; give it more, such as by"
          + " JAVA_TOOL_OPTIONS=-Xmx1g";
    }
    return exitCode() == BUG
        ? "a bug of ours, please report it: " + cause + " (--verbose shows where)"
        : cause.getMessage();
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(type::isInstance);
  }
}
