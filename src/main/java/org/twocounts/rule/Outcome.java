package org.twocounts.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the electors decide: a President, or who is left to choose between. */
public sealed interface Outcome {
  /** Who is elected; empty where the electors leave it to others. */
  Optional<String> winner();

  /** In a word or two, for a heading. */
  String summary();

  /** What to do with either. */
  <T> T fold(Function<Elected, T> elected, Function<ContingentElection, T> open);

  /** The electors elect. */
  record Elected(String candidate, String by) implements Outcome {
    @Override
    public Optional<String> winner() {
      return Optional.of(candidate);
    }

    @Override
    public String summary() {
      return candidate + ", by " + by;
    }

    @Override
    public <T> T fold(Function<Elected, T> elected, Function<ContingentElection, T> open) {
      return elected.apply(this);
    }
  }

  /**
   * Nobody is elected: others choose.
   *
   * @param body who chooses
   * @param among whom it may choose; more than the law allows only where the last place is tied
   * @param why what was missing
   */
  record ContingentElection(String body, List<String> among, String why) implements Outcome {
    public ContingentElection {
      among = List.copyOf(among);
    }

    @Override
    public Optional<String> winner() {
      return Optional.empty();
    }

    @Override
    public String summary() {
      return why + ": " + body + " would choose among " + String.join(", ", among);
    }

    @Override
    public <T> T fold(Function<Elected, T> elected, Function<ContingentElection, T> open) {
      return open.apply(this);
    }
  }
}
