package org.twocounts.analysis.power;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * Blocs that decide together: a coalition wins if its weights reach the quota.
 *
 * @param quota from 1 to the sum of the weights
 * @param blocs at least one, each with a name of its own
 */
public record WeightedGame(int quota, List<Bloc> blocs) {

  /** A voter who casts all of a weight together; 0 is allowed and powerless. */
  public record Bloc(String name, int weight) {
    public Bloc {
      if (weight < 0) {
        throw new IllegalArgumentException(name + ": weight " + weight + " is negative");
      }
    }
  }

  /**
   * A game.
   *
   * @throws IllegalArgumentException if the quota cannot be reached or is not positive, or two
   *     blocs have one name
   */
  public WeightedGame {
    blocs = List.copyOf(blocs);
    long sum = blocs.stream().mapToLong(Bloc::weight).sum();
    if (quota < 1 || quota > sum) {
      throw new IllegalArgumentException(
          "quota " + quota + " is not between 1 and the sum of the weights, " + sum);
    }
    Set<String> names = new HashSet<>();
    for (Bloc bloc : blocs) {
      if (!names.add(bloc.name())) {
        throw new IllegalArgumentException("two blocs are called \"" + bloc.name() + "\"");
      }
    }
  }

  /** The game in which more than half of all weight wins. */
  public static WeightedGame byMajority(List<Bloc> blocs) {
    long sum = blocs.stream().mapToLong(Bloc::weight).sum();
    return new WeightedGame(Math.toIntExact(sum / 2 + 1), blocs);
  }

  /**
   * The states of an election, each casting all of its electors together, with the majority of the
   * electors appointed. States that chose by district count as blocs too.
   *
   * @throws NotDefinedException if the states' electors are no majority
   */
  public static WeightedGame of(Election election) {
    List<Bloc> blocs = new ArrayList<>();
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0) {
        blocs.add(new Bloc(state.state(), state.electorsAppointed()));
      }
    }
    int majority = election.electorsAppointed() / 2 + 1;
    if (blocs.stream().mapToLong(Bloc::weight).sum() < majority) {
      throw new NotDefinedException(election.year() + ": the states' electors are no majority");
    }
    return new WeightedGame(majority, blocs);
  }

  /** All weight. */
  public long total() {
    return blocs.stream().mapToLong(Bloc::weight).sum();
  }

  /** Whether two coalitions without a common member could both win. */
  public boolean isImproper() {
    return quota <= total() / 2;
  }
}
