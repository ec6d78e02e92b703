package org.twocounts.cli.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.twocounts.cli.session.Interruption;
import org.twocounts.cli.session.ProgressBar;
import org.twocounts.cli.session.Session;
import org.twocounts.simulation.Effort;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.SimulationWatch;

/** Shows how far a simulation is once it has taken a second, and stops it when that is asked. */
final class SimulationProgress implements SimulationWatch, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int STEPS = 100;

  private final Session session;
  private final Interruption interruption;
  private final Effort effort;
  private final long all;
  private final Instant start = Instant.now();
  private Optional<ProgressBar> bar = Optional.empty();
  private int shown;

  /**
   * @param elections how many an exact answer computes
   */
  SimulationProgress(
      Session session, Interruption interruption, Effort effort, Sampling sampling, int elections) {
    this.session = session;
    this.interruption = interruption;
    this.effort = effort;
    this.all = sampling == Sampling.EXACT ? elections : effort.draws();
  }

  @Override
  public void drawn(long draws, double largestError) {
    if (bar.isEmpty() && Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
      bar = Optional.of(session.progress("simulating", STEPS));
    }
    if (bar.isPresent()) {
      for (int done = (int) (STEPS * part(draws, largestError)); shown < done; shown++) {
        bar.get().step();
      }
    }
  }

  /** Standard errors shrink with the root of the draws. */
  private double part(long draws, double largestError) {
    double part = (double) draws / all;
    if (effort.precision().isPresent() && largestError > 0) {
      double ratio = effort.precision().getAsDouble() / largestError;
      return Math.min(1, Math.max(part, ratio * ratio));
    }
    return part;
  }

  @Override
  public boolean isStopped() {
    return interruption.isAsked();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
