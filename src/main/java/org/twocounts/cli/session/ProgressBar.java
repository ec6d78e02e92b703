package org.twocounts.cli.session;

import org.twocounts.output.TextPage;

/** Shows how far a long command is, on the standard error, only where that is a terminal. */
public final class ProgressBar implements AutoCloseable {
  private static final int MOST_WIDTH = 30;

  private final Terminal terminal;
  private final String what;
  private final int steps;
  private int done;

  ProgressBar(Terminal terminal, String what, int steps) {
    this.terminal = terminal;
    this.what = what;
    this.steps = steps;
    show();
  }

  /** One more step is done; may be called from several threads. */
  public synchronized void step() {
    done = Math.min(done + 1, steps);
    show();
  }

  private void show() {
    if (terminal.errIsTerminal() && steps > 0) {
      terminal.err("\r" + line(what, done, steps, terminal.columns() - 1));
    }
  }

  /** What is shown of a work, in one line of at most so many columns: the bar gives way. */
  static String line(String what, int done, int steps, int columns) {
    String count = " " + done + "/" + steps;
    int room = columns - what.length() - 1 - count.length();
    int width = Math.max(0, Math.min(MOST_WIDTH, room));
    int full = (int) ((long) width * done / steps);
    String bar = " " + "█".repeat(full) + "░".repeat(width - full);
    return TextPage.cut(what + (width == 0 ? "" : bar) + count, columns);
  }

  /** Removes the bar. */
  @Override
  public synchronized void close() {
    if (terminal.errIsTerminal()) {
      terminal.err("\r\033[K");
    }
  }
}
