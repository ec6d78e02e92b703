package org.twocounts.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.StateResult;

/** The margin of Democrat over Republican, percentage points. */
final class PartyMargin {
  private PartyMargin() {}

  /** In all votes of the states together; empty where nobody voted for one of the two. */
  static OptionalDouble of(List<StateResult> states, PartyCandidates parties) {
    OptionalLong democrat = votes(states, parties.first());
    OptionalLong republican = votes(states, parties.second());
    long all =
        states.stream()
            .flatMap(s -> s.results().stream())
            .mapToLong(r -> r.popularVotes().orElse(0))
            .sum();
    return democrat.isPresent() && republican.isPresent() && all > 0
        ? OptionalDouble.of(100.0 * (democrat.getAsLong() - republican.getAsLong()) / all)
        : OptionalDouble.empty();
  }

  private static OptionalLong votes(List<StateResult> states, String candidate) {
    return states.stream()
        .flatMap(s -> s.findResult(candidate).stream())
        .map(CandidateResult::popularVotes)
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .reduce(Long::sum);
  }
}
