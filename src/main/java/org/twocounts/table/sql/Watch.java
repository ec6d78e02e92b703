package org.twocounts.table.sql;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.twocounts.output.Deadline;
import org.twocounts.words.Numerals;

/**
 * Stops a query that takes too long or too much memory. SQLite asks it every thousand steps.
 *
 * <p>SQLite's own memory limit is not compiled in, so the growth of the process is watched, from
 * when the query has run for a moment: most are done by then and pay nothing.
 */
final class Watch extends ProgressHandler {
  static final int STEPS = 1000;
  private static final long MOMENT = 100_000_000;

  private final QueryLimits limits;
  private final Deadline deadline;
  private Optional<OperatingSystemMXBean> system = Optional.empty();
  private long memoryBefore;
  private Optional<String> stopped = Optional.empty();
  private int held;

  Watch(QueryLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  /** Why the query was stopped, if it was. */
  Optional<String> stopped() {
    return stopped;
  }

  /** Looks at the clock and the memory, and says whether the query is to be stopped. */
  boolean isOver() {
    return progress() != 0;
  }

  /**
   * Whether a function of that name may hold the numbers of one row more; stops the query if not.
   */
  boolean mayHoldAnother(String function) {
    if (held == QueryLimits.ROWS_HELD) {
      stop(
          function + "() needs the numbers of more than %s rows at once; narrow them down",
          Numerals.of(QueryLimits.ROWS_HELD));
      return false;
    }
    held++;
    return true;
  }

  /** So many rows are no longer held. */
  void released(int rows) {
    held -= rows;
  }

  /** Looks at the clock and the memory. */
  @Override
  protected int progress() {
    if (deadline.isOver()) {
      stopped = Optional.of(deadline.exceeded());
    } else if (deadline.running() > MOMENT && memoryGrown() > limits.memory()) {
      stop("the query needs more than %d MB of memory; narrow it down", limits.memory() >> 20);
    }
    return stopped.isPresent() ? 1 : 0;
  }

  private long memoryGrown() {
    if (system.isEmpty()) {
      system = Optional.of(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class));
      memoryBefore = system.get().getCommittedVirtualMemorySize();
    }
    return system.get().getCommittedVirtualMemorySize() - memoryBefore;
  }

  private void stop(String why, Object limit) {
    stopped = Optional.of(String.format(Locale.ROOT, why, limit));
  }
}
