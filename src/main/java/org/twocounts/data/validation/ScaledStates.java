package org.twocounts.data.validation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.PublishedTotals.Total;
import org.twocounts.model.StateResult;
import org.twocounts.words.Numerals;

/** Printed totals that are all missed alike: which state's votes have all been multiplied. */
final class ScaledStates implements Rule {
  private static final int FEWEST = 2;
  private static final int ROUNDED = 1;

  @Override
  public String id() {
    return "state-scale";
  }

  @Override
  public String description() {
    return "In no state are the votes of all candidates the same multiple of what the printed"
        + " totals leave for them.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Set<Place> reported = new HashSet<>();
    for (PublishedTotals published : facts.record().publishedTotals()) {
      facts
          .findElection(published.year())
          .ifPresent(
              election -> {
                Map<String, Long> excess = excess(facts.nation(election), published);
                if (excess.values().stream().filter(e -> e != 0).count() >= FEWEST) {
                  election.states().stream()
                      .filter(s -> factor(s, excess).isPresent())
                      .filter(s -> reported.add(place(election, s)))
                      .forEach(s -> report(election, s, published.source(), excess, violations));
                }
              });
    }
  }

  /** By candidate, how many votes more the state rows have than they should. */
  private static Map<String, Long> excess(NationalVotes nation, PublishedTotals published) {
    Map<String, Long> excess = new LinkedHashMap<>();
    for (Total total : published.totals()) {
      OptionalLong own = total.candidate().map(nation::popular).orElse(OptionalLong.empty());
      if (own.isPresent() && total.popularVotes().isPresent() && total.distance().isPresent()) {
        long right = total.popularVotes().getAsLong() - total.distance().getAsLong();
        excess.put(total.candidate().orElseThrow(), own.getAsLong() - right);
      }
    }
    return excess;
  }

  private static Place place(Election election, StateResult state) {
    return Place.of(election.year()).state(state.state());
  }

  private static void report(
      Election election,
      StateResult state,
      String source,
      Map<String, Long> excess,
      Violations violations) {
    violations.add(
        place(election, state),
        String.format(
            "the votes of all candidates are %s times what the printed totals of %s leave for the"
                + " state",
            Numerals.of(factor(state, excess).orElseThrow(), 3), source));
  }

  /** By what all votes of the state would have to be divided; empty where nothing fits. */
  private static OptionalDouble factor(StateResult state, Map<String, Long> excess) {
    long over = 0;
    long votes = 0;
    int candidates = 0;
    for (CandidateResult result : state.results()) {
      Long own = excess.get(result.candidate());
      if (own != null && result.popularVotes().isPresent()) {
        over += own;
        votes += result.popularVotes().getAsLong();
        candidates++;
      }
    }
    if (candidates < FEWEST || over == 0 || over >= votes) {
      return OptionalDouble.empty();
    }
    double share = (double) over / votes;
    for (Map.Entry<String, Long> entry : excess.entrySet()) {
      long own =
          state.findResult(entry.getKey()).stream()
              .mapToLong(r -> r.popularVotes().orElse(0))
              .sum();
      if (Math.abs(entry.getValue() - share * own) > ROUNDED) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(1 / (1 - share));
  }
}
