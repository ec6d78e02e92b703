package org.twocounts.analysis.counterfactual;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;

/** Whose votes are counted. */
public sealed interface Contenders {
  /** The candidates to whom the count is confined; empty where it is not. */
  Optional<List<String>> confinedTo(Election election);

  /** Whether everybody's votes count. */
  boolean isEverybody();

  /** The two who are named; empty where the election says who they are. */
  Optional<List<String>> named();

  /** The rival that they take instead of the runner-up by electors won. */
  default Optional<String> rival() {
    return Optional.empty();
  }

  /** Everybody's. */
  record All() implements Contenders {
    @Override
    public Optional<List<String>> confinedTo(Election election) {
      return Optional.empty();
    }

    @Override
    public boolean isEverybody() {
      return true;
    }

    @Override
    public Optional<List<String>> named() {
      return Optional.empty();
    }
  }

  /**
   * Those of the electoral winner and the rival, see {@link Contest}.
   *
   * @param rival the rival to take instead of the one with most electors won
   */
  record Pair(Optional<String> rival) implements Contenders {
    @Override
    public Optional<List<String>> confinedTo(Election election) {
      return Optional.of(Contest.of(election, rival).names());
    }

    @Override
    public boolean isEverybody() {
      return false;
    }

    @Override
    public Optional<List<String>> named() {
      return Optional.empty();
    }
  }

  /** Those of the Democrat and the Republican, see {@link PartyCandidates}. */
  record Parties() implements Contenders {
    @Override
    public Optional<List<String>> confinedTo(Election election) {
      return Optional.of(PartyCandidates.of(election).names());
    }

    @Override
    public boolean isEverybody() {
      return false;
    }

    @Override
    public Optional<List<String>> named() {
      return Optional.empty();
    }
  }

  /** Those of two candidates named. */
  record Named(String first, String second) implements Contenders {
    public Named {
      if (first.equals(second)) {
        throw new IllegalArgumentException(first + " twice, where two candidates are wanted");
      }
    }

    @Override
    public Optional<List<String>> confinedTo(Election election) {
      PopularVote popular = PopularVote.of(election);
      List<String> names = List.of(first, second);
      for (String name : names) {
        if (popular.votesOf(name).isEmpty()) {
          throw new NotDefinedException(
              election.year() + ": \"" + name + "\" has no popular votes in the record");
        }
      }
      return Optional.of(names);
    }

    @Override
    public boolean isEverybody() {
      return false;
    }

    @Override
    public Optional<List<String>> named() {
      return Optional.of(List.of(first, second));
    }
  }
}
