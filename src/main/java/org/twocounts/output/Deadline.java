package org.twocounts.output;

import java.time.Duration;

/** Until when a work may take, from its question to the last line of its answer. */
public final class Deadline {
  /** Of work that is bounded otherwise. */
  public static final Deadline NEVER = new Deadline("work", Duration.ofNanos(Long.MAX_VALUE));

  private final String work;
  private final Duration allowed;
  private final long start = System.nanoTime();

  private Deadline(String work, Duration allowed) {
    this.work = work;
    this.allowed = allowed;
  }

  /**
   * So long from now.
   *
   * @param work what is to be done by then, as a message names it: {@code the query}
   */
  public static Deadline of(String work, Duration allowed) {
    return new Deadline(work, allowed);
  }

  /** How long the work has been done, in nanoseconds. */
  public long running() {
    return System.nanoTime() - start;
  }

  /** Whether it has passed. */
  public boolean isOver() {
    return running() > allowed.toNanos();
  }

  /** What to say once it has passed. */
  public String exceeded() {
    return work + " was stopped after " + allowed.toSeconds() + " seconds; narrow it down";
  }

  /**
   * Lets the work go on before it has passed.
   *
   * @throws OverdueException if it has
   */
  public void check() {
    if (isOver()) {
      throw new OverdueException(exceeded());
    }
  }
}
