package org.twocounts.data.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** The numbers of states in the federal standard, which follow the names. */
final class FederalCodes implements Rule {
  @Override
  public String id() {
    return "federal-codes";
  }

  @Override
  public String description() {
    return "Federal codes (FIPS) have two digits, rise in the order of the states' names, and stand"
        + " at every state or at none.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    List<State> byName =
        record.states().stream()
            .filter(FederalCodes::isNamed)
            .sorted(Comparator.comparing(State::name))
            .toList();
    if (byName.stream().noneMatch(s -> s.fips().isPresent())) {
      return;
    }
    Optional<State> before = Optional.empty();
    for (State state : byName) {
      Place place = Place.RECORD.state(state.state());
      String code = state.fips().orElse("");
      if (code.isEmpty()) {
        violations.add(place, "has no federal code, but others have");
      } else if (!isCode(code)) {
        violations.add(place, "federal code \"" + code + "\" is not two digits");
      } else {
        before.ifPresent(b -> checkOrder(b, state, place, violations));
        before = Optional.of(state);
      }
    }
  }

  /** A record without a list of states knows only the codes. */
  private static boolean isNamed(State state) {
    return !state.name().equals(state.state());
  }

  private static boolean isCode(String code) {
    return code.length() == 2 && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void checkOrder(State before, State state, Place place, Violations violations) {
    String least = before.fips().orElseThrow();
    String code = state.fips().orElseThrow();
    if (code.compareTo(least) <= 0) {
      violations.add(
          place,
          String.format(
              "federal code %s does not follow %s of %s, as the names do",
              code, least, before.name()));
    }
  }
}
