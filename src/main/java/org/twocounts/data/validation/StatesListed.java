package org.twocounts.data.validation;

import java.util.List;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** Which states each election lists. */
final class StatesListed implements Rule {
  @Override
  public String id() {
    return "states-listed";
  }

  @Override
  public String description() {
    return "An election lists, in order of code, every state from its first election on, and no"
        + " other.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Election election : record.elections()) {
      List<String> listed = election.states().stream().map(StateResult::state).toList();
      List<String> right =
          record.states().stream()
              .filter(s -> s.firstElection() <= election.year())
              .map(State::state)
              .toList();
      if (!listed.equals(right)) {
        report(Place.of(election.year()), listed, right, violations);
      }
    }
  }

  private static void report(
      Place place, List<String> listed, List<String> right, Violations violations) {
    boolean any = false;
    for (String code : right) {
      if (!listed.contains(code)) {
        violations.add(place.state(code), "is missing, though its first election has come");
        any = true;
      }
    }
    for (String code : listed) {
      if (!right.contains(code)) {
        violations.add(place.state(code), "is listed before its first election");
        any = true;
      }
    }
    if (!any) {
      violations.add(place, "states stand twice or out of order: " + String.join(" ", listed));
    }
  }
}
