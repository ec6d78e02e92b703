package org.twocounts.data.validation;

import java.util.Locale;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** The list of states itself. */
final class StateEntries implements Rule {
  @Override
  public String id() {
    return "states";
  }

  @Override
  public String description() {
    return "States stand in order of their code, an abbreviation of the name; a state separated"
        + " from another came after it.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    String before = "";
    for (State state : record.states()) {
      Place place = Place.RECORD.state(state.state());
      if (state.state().compareTo(before) <= 0) {
        violations.add(place, "stands after " + before + "; order by code, each once");
      }
      before = state.state();
      if (!abbreviates(state.state(), state.name())) {
        violations.add(place, "code is no abbreviation of \"" + state.name() + '"');
      }
      if (!ElectionCalendar.isDue(state.firstElection())) {
        violations.add(place, "firstElection " + state.firstElection() + " is no election year");
      }
      state.separatedFrom().ifPresent(parent -> checkParent(record, state, parent, violations));
    }
  }

  private static void checkParent(
      ElectionRecord record, State state, String parent, Violations violations) {
    boolean older =
        record.findState(parent).filter(p -> p.firstElection() < state.firstElection()).isPresent();
    if (!older) {
      violations.add(
          Place.RECORD.state(state.state()),
          "separatedFrom \"" + parent + "\", which is not listed as an older state");
    }
  }

  /** The first letter of the code begins a word, the second follows later in the name. */
  private static boolean abbreviates(String code, String name) {
    String letters = name.toUpperCase(Locale.ROOT);
    return code.length() == 2
        && letters.startsWith(code.substring(0, 1))
        && letters.indexOf(code.charAt(1), 1) > 0;
  }
}
