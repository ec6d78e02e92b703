package org.twocounts.cli.session;

/** Shows how far a long command is, on the standard error, only where that is a terminal. */
public final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 30;

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
      int full = WIDTH * done / steps;
      String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
      terminal.err("\r" + what + " " + bar + " " + done + "/" + steps);
    }
  }

  /** Removes the bar. */
  @Override
  public synchronized void close() {
    if (terminal.errIsTerminal()) {
      terminal.err("\r\033[K");
    }
  }
}
