package org.twocounts.cli.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long command end well when the process is told to end, as by Ctrl-C: the command asks
 * whether it is to stop, prints what it has and closes this; the process waits for that, and ends
 * with the exit code of an interruption (130).
 */
public final class Interruption implements AutoCloseable {
  private static final long LONGEST_WAIT_SECONDS = 20;

  private final CountDownLatch printed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");
  private volatile boolean asked;

  private Interruption() {}

  /** Begins to listen. */
  public static Interruption awaited() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void stop() {
    asked = true;
    try {
      printed.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the command is to end with what it has. */
  public boolean isAsked() {
    return asked;
  }

  /** Says that everything is printed. */
  @Override
  public void close() {
    printed.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // the process is ending already, and waits no longer
      }
    }
  }
}
