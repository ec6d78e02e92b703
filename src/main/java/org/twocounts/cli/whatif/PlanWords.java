package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;

/**
 * A plan in the words of a user: what each option was given, empty where it was not.
 *
 * @param between two names of a two-party count
 * @param rival whom to take instead of the runner-up in a two-party count and in swings
 * @param compact postal codes
 */
public record PlanWords(
    Optional<String> preset,
    Optional<String> electors,
    Optional<String> house,
    Optional<String> apportionment,
    Optional<String> census,
    Optional<String> rule,
    Optional<String> method,
    Optional<String> threshold,
    boolean guaranteedSeat,
    boolean twoParty,
    List<String> between,
    Optional<String> rival,
    List<String> compact,
    Optional<String> unpledged) {
  public PlanWords {
    between = List.copyOf(between);
    compact = List.copyOf(compact);
  }

  /** Nothing but the name of a preset. */
  public static PlanWords ofPreset(String name) {
    return new PlanWords(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Whether the plan may ask for the votes of congressional districts. */
  public boolean mayNeedDistricts() {
    return isEmpty() || preset.isPresent() || rule.equals(Optional.of("district"));
  }

  /** Whether nothing was said, so that the election stands as it was. */
  public boolean isEmpty() {
    return preset.isEmpty()
        && electors.isEmpty()
        && house.isEmpty()
        && apportionment.isEmpty()
        && census.isEmpty()
        && rule.isEmpty()
        && method.isEmpty()
        && threshold.isEmpty()
        && guaranteedSeat
        && !twoParty
        && between.isEmpty()
        && rival.isEmpty()
        && compact.isEmpty()
        && unpledged.isEmpty();
  }
}
