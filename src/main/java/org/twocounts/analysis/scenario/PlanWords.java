package org.twocounts.analysis.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.rule.AllocationRule;

/**
 * A plan in the words of a user.
 *
 * @param given the words of each option that was said, in the order of the options; a flag has none
 */
public record PlanWords(Map<PlanOption, List<String>> given) {
  /** Nothing said. */
  public static final PlanWords NONE = new PlanWords(Map.of());

  public PlanWords {
    Map<PlanOption, List<String>> ordered = new EnumMap<>(PlanOption.class);
    given.forEach((option, words) -> ordered.put(option, List.copyOf(words)));
    given = Collections.unmodifiableMap(ordered);
  }

  /** Nothing but one word. */
  public static PlanWords of(PlanOption option, String word) {
    return new PlanWords(Map.of(option, List.of(word)));
  }

  /** Whether an option was said. */
  public boolean has(PlanOption option) {
    return given.containsKey(option);
  }

  /** The word of an option; empty where it was not said. */
  public Optional<String> word(PlanOption option) {
    return list(option).stream().findFirst();
  }

  /** All words of an option; empty where it was not said. */
  public List<String> list(PlanOption option) {
    return given.getOrDefault(option, List.of());
  }

  /** Whether the plan may ask for the votes of congressional districts. */
  public boolean mayNeedDistricts() {
    return isEmpty()
        || has(PlanOption.PRESET)
        || AllocationRule.all().stream()
            .filter(AllocationRule::needsDistricts)
            .anyMatch(rule -> word(PlanOption.RULE).filter(rule.label()::equals).isPresent());
  }

  /** Whether nothing was said, so that the election stands as it was. */
  public boolean isEmpty() {
    return given.isEmpty();
  }
}
