package org.twocounts.cli.session;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.twocounts.output.OutputException;
import org.twocounts.output.Style;

/**
 * Where the program prints: results on one stream, everything else on the other. Always UTF-8.
 *
 * <p>Java cannot tell which of its streams is a terminal; the launchers say so in the properties
 * {@code twocounts.terminals} ({@code out}, {@code err}) and {@code twocounts.columns}. That of
 * Windows can tell no more than Java, and says {@code console}: if there is one it has a width, and
 * colours only where they are asked for.
 */
public final class Terminal {
  private static final int MOST_COLUMNS = 160;

  private final OutputStream out;
  private final OutputStream err;
  private final Set<String> terminals;
  private final int columns;

  private Terminal(OutputStream out, OutputStream err, Set<String> terminals, int columns) {
    this.out = out;
    this.err = err;
    this.terminals = terminals;
    this.columns = columns > 0 ? Math.min(columns, MOST_COLUMNS) : Style.PIPED_WIDTH;
  }

  /** The streams that the process was started with. */
  public static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Set.of(System.getProperty("twocounts.terminals", "").split(",")),
        Integer.getInteger("twocounts.columns", Style.PIPED_WIDTH));
  }

  /** Other streams, neither of them a terminal. */
  public static Terminal of(OutputStream out, OutputStream err) {
    return new Terminal(out, err, Set.of(), Style.PIPED_WIDTH);
  }

  /**
   * Writes a result.
   *
   * @return whether anybody is still reading
   * @throws OutputException if it could not be written
   */
  boolean out(byte[] text) {
    try {
      out.write(text);
      out.flush();
      return true;
    } catch (IOException e) {
      if (OutputException.isBrokenPipe(e)) {
        return false;
      }
      throw new OutputException("to the standard output", e);
    }
  }

  /** Writes a message; one that nobody can read is lost. */
  public void err(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // there is no other place to say it
    }
  }

  /** Whether messages are seen at once, so that a progress bar makes sense. */
  boolean errIsTerminal() {
    return terminals.contains("err");
  }

  /** Columns of a line that is seen at once. */
  int columns() {
    return columns;
  }

  Style style(GlobalOptions.Color color, boolean toFile) {
    boolean terminal = terminals.contains("out") && !toFile;
    boolean console = terminals.contains("console") && !toFile && isAtConsole();
    boolean colored =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> terminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        };
    boolean wide = terminal || console;
    return new Style(wide ? columns : Style.PIPED_WIDTH, colored);
  }

  /** Whether neither end of Java's console was redirected. */
  private static boolean isAtConsole() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).isPresent();
  }

  /** From Java 22 there may be a console of redirected ends, which tells; before there is none. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
