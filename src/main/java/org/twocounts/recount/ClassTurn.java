package org.twocounts.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/**
 * The fewest ballots of a class that, going to one candidate instead of to whom they went, give the
 * candidate a majority of the electors. Every set of states is tried: a class has few.
 */
final class ClassTurn {
  private final String rival;
  private final List<Taken> taken;

  private ClassTurn(String rival, List<Taken> taken) {
    this.rival = rival;
    this.taken = List.copyOf(taken);
  }

  /** A state in which the candidate would lead alone, and whose ballots that takes. */
  private record Taken(StateResult state, long ballots, List<String> from) {}

  /** The fewest for this candidate; empty where too few have voted. */
  static Optional<ClassTurn> of(Election election, String rival) {
    List<Taken> others = new ArrayList<>();
    int led = 0;
    for (StateResult state : election.states()) {
      if (state.electoralVotes(rival) > 0) {
        led += state.electorsAppointed();
      } else {
        taken(state, rival).ifPresent(others::add);
      }
    }
    Optional<ClassTurn> best = Optional.empty();
    for (int set = 0; set < 1 << others.size(); set++) {
      List<Taken> chosen = new ArrayList<>();
      int electors = led;
      for (int i = 0; i < others.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(others.get(i));
          electors += others.get(i).state().electorsAppointed();
        }
      }
      ClassTurn turn = new ClassTurn(rival, chosen);
      if (2 * electors > election.electorsAppointed()
          && (best.isEmpty() || turn.ballots() < best.get().ballots())) {
        best = Optional.of(turn);
      }
    }
    return best;
  }

  /** Takes ballots one by one from whoever has most of the others, until the candidate leads. */
  private static Optional<Taken> taken(StateResult state, String rival) {
    List<Tally> others = new ArrayList<>();
    long own = 0;
    for (CandidateResult result : state.results()) {
      if (result.candidate().equals(rival)) {
        own = result.popularVotes().orElse(0);
      } else {
        others.add(new Tally(result.candidate(), result.popularVotes().orElse(0)));
      }
    }
    TreeSet<String> from = new TreeSet<>();
    long ballots = 0;
    while (others.stream().mapToLong(t -> t.votes).max().orElse(0) >= own) {
      Tally first =
          others.stream().max(Comparator.comparingLong((Tally t) -> t.votes)).orElseThrow();
      if (first.votes == 0) {
        return Optional.empty();
      }
      first.votes--;
      own++;
      ballots++;
      from.add(first.name);
    }
    return Optional.of(new Taken(state, ballots, List.copyOf(from)));
  }

  private static final class Tally {
    private final String name;
    private long votes;

    Tally(String name, long votes) {
      this.name = name;
      this.votes = votes;
    }
  }

  long ballots() {
    return taken.stream().mapToLong(Taken::ballots).sum();
  }

  /** {@code 1 ballot more for Ben would turn it: 1 in Isle (from Ann).} */
  String inWords() {
    return Counted.of(ballots(), "ballot")
        + " more for "
        + rival
        + " would turn it: "
        + Joined.of(
            taken.stream()
                .map(
                    t ->
                        Numerals.of(t.ballots())
                            + " in "
                            + t.state().state()
                            + " (from "
                            + Joined.of(t.from())
                            + ")")
                .toList())
        + ".";
  }
}
