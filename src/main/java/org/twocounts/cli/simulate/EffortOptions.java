package org.twocounts.cli.simulate;

import java.util.OptionalDouble;
import org.twocounts.cli.session.UsageException;
import org.twocounts.simulation.Effort;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.Simulation;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;
import picocli.CommandLine.Option;

/** The options that say how, how much and from which seed is drawn. */
public final class EffortOptions {
  /** The most that is drawn until a precision is reached. */
  static final long MOST_FOR_PRECISION = 100_000_000;

  private static final long MOST_RUNS = 100_000_000_000L;
  private static final long USUAL_PLAIN = 1_000_000;
  private static final int MOST_THREADS = 1_024;

  /** With more elections the exact answer of states that swing on their own takes seconds. */
  private static final int MOST_EXACT = 12;

  @Option(
      names = "--sampling",
      paramLabel = "HOW",
      description =
          "exact: nothing is drawn (default where that is quick); swept (default elsewhere): maps"
              + " are drawn, the nation's swing is integrated; plain: elections are drawn whole.")
  private Sampling sampling;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "How many maps, or elections, are drawn, for all years together (default: 100,000 maps,"
              + " or 1,000,000 elections).")
  private String runs;

  @Option(
      names = "--precision",
      paramLabel = "SE",
      description = "Draw until no standard error is larger, such as 0.0005.")
  private String precision;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "A whole number; the same gives the same result (default: 1).")
  private String seed = String.valueOf(Simulation.USUAL_SEED);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads (default: all); the result does not depend on it.")
  private String threads;

  /**
   * Refuses what does not go together.
   *
   * @throws UsageException if a number is out of its range
   */
  void check() {
    if (runs != null && precision != null) {
      throw new UsageException("--runs says how much is drawn, --precision how long: take one");
    }
    if (sampling == Sampling.EXACT && (runs != null || precision != null)) {
      throw new UsageException(
          "--sampling exact draws nothing; leave "
              + (runs != null ? "--runs" : "--precision")
              + " out");
    }
    effort(Sampling.SWEPT, 1);
    seed();
  }

  /**
   * How the answer is found.
   *
   * @throws UsageException if an exact answer is asked for and there is none
   */
  Sampling sampling(Simulation simulation, ModelKind kind) {
    if (sampling == Sampling.EXACT && !simulation.isExact()) {
      throw new UsageException(
          "--sampling exact: there is no exact answer for the model "
              + kind.label()
              + " with these parameters; swept and plain draw one");
    }
    if (sampling != null) {
      return sampling;
    }
    boolean quick = kind != ModelKind.INDEPENDENT || simulation.nations().size() <= MOST_EXACT;
    return runs == null && quick && simulation.isExact() ? Sampling.EXACT : Sampling.SWEPT;
  }

  /** How much is drawn of so many elections. */
  Effort effort(Sampling used, int elections) {
    return new Effort(
        draws(used, elections),
        precision == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(GivenNumber.decimal("--precision", precision, "0.000001", "0.5")),
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : (int) GivenNumber.whole("--threads", threads, 1, MOST_THREADS));
  }

  private long draws(Sampling used, int elections) {
    if (runs != null) {
      long asked = GivenNumber.whole("--runs", runs, 1, MOST_RUNS);
      if (asked < elections) {
        throw new UsageException(
            "--runs "
                + runs
                + ": of "
                + Numerals.of(elections)
                + " elections each needs one or more");
      }
      return asked;
    }
    if (precision != null) {
      return MOST_FOR_PRECISION;
    }
    return used == Sampling.PLAIN ? USUAL_PLAIN : Simulation.USUAL_DRAWS;
  }

  long seed() {
    try {
      return Long.parseLong(seed);
    } catch (NumberFormatException e) {
      throw new UsageException(
          "--seed " + Quoted.bare(seed) + ": expected a whole number, at most 18 digits");
    }
  }
}
