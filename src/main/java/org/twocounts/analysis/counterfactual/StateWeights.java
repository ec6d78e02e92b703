package org.twocounts.analysis.counterfactual;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * Electors or weights of the states that appointed electors.
 *
 * @param byState in the order of the record
 * @param census by which their people were counted: the first after that asked for by which the
 *     record has any; empty where they are as appointed
 * @param otherCensus states counted by another census, and which
 * @param seats House seats behind the electors; empty where they are not of a House
 * @param method by which these were divided
 */
public record StateWeights(
    Map<String, Long> byState,
    Optional<Integer> census,
    Map<String, Integer> otherCensus,
    Map<String, Integer> seats,
    Optional<ApportionmentMethod> method) {
  public StateWeights {
    byState = Collections.unmodifiableMap(new LinkedHashMap<>(byState));
    otherCensus = Collections.unmodifiableMap(new LinkedHashMap<>(otherCensus));
    seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
  }

  static StateWeights of(Election election, ToLongFunction<StateResult> weight) {
    Map<String, Long> weights = new LinkedHashMap<>();
    appointing(election).forEach(s -> weights.put(s.state(), weight.applyAsLong(s)));
    return new StateWeights(weights, Optional.empty(), Map.of(), Map.of(), Optional.empty());
  }

  /** States that appointed electors. */
  static List<StateResult> appointing(Election election) {
    return election.states().stream()
        .filter(s -> s.tookPart() && s.electorsAppointed() > 0)
        .toList();
  }

  /** The same with so many fewer everywhere, none less than nought. */
  StateWeights less(int electors) {
    Map<String, Long> fewer = new LinkedHashMap<>();
    byState.forEach((state, weight) -> fewer.put(state, Math.max(0, weight - electors)));
    return new StateWeights(fewer, census, otherCensus, seats, method);
  }

  /** All weights together. */
  public long total() {
    return byState.values().stream().mapToLong(Long::longValue).sum();
  }
}
