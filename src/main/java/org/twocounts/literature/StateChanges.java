package org.twocounts.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.StateResult;

/** States that others left out, put in, or took whole, and electors that they did not count. */
final class StateChanges {
  private StateChanges() {}

  /** {@code without=FL}: the state is left out. */
  static ElectionRecord without(ElectionRecord record, int year, String state) {
    return changed(
        record, year, states -> states.stream().filter(s -> !s.state().equals(state)).toList());
  }

  /** {@code with=DC 3 Adlai Stevenson II}: one more state, its electors all for one candidate. */
  static ElectionRecord with(ElectionRecord record, int year, String what) {
    String[] parts = what.split(" ", 3);
    return changed(
        record,
        year,
        states -> {
          List<StateResult> more = new ArrayList<>(states);
          more.add(state(parts[0], Integer.parseInt(parts[1]), parts[2]));
          return more;
        });
  }

  private static StateResult state(String code, int electors, String candidate) {
    CandidateResult only =
        new CandidateResult(
            candidate,
            Optional.empty(),
            OptionalLong.of(1),
            PopularStatus.COUNTED,
            electors,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());
    return new StateResult(
        code,
        OptionalInt.of(electors),
        electors,
        electors,
        ElectorMethod.GENERAL_TICKET,
        OptionalLong.of(1),
        Optional.empty(),
        Optional.empty(),
        List.of(only),
        List.of());
  }

  /** {@code uncounted=AR LA}: votes of the people there count, electors do not. */
  static ElectionRecord uncounted(ElectionRecord record, int year, String what) {
    Set<String> codes = Set.of(what.split(" ", -1));
    return changed(
        record,
        year,
        states ->
            states.stream().map(s -> codes.contains(s.state()) ? withoutElectors(s) : s).toList());
  }

  private static StateResult withoutElectors(StateResult state) {
    return state.withElectors(
        0, state.results().stream().map(r -> r.withElectoralVotes(0)).toList(), state.districts());
  }

  /** {@code whole=states}: a state that chose by district chose by its whole vote. */
  static ElectionRecord whole(ElectionRecord record, int year, String what) {
    return changed(record, year, states -> states.stream().map(StateChanges::whole).toList());
  }

  private static StateResult whole(StateResult state) {
    return state.withElectors(
        state.electorsAppointed(),
        state.results().stream()
            .map(r -> r.withElectoralVotes(state.electoralVotes(r.candidate())))
            .toList(),
        List.of());
  }

  /** Applies a change to the states of one election; its electors follow. */
  static ElectionRecord changed(
      ElectionRecord record, int year, UnaryOperator<List<StateResult>> change) {
    return record.withElections(
        record.elections().stream()
            .map(e -> e.year() == year ? e.withElectorsOf(change.apply(e.states())) : e)
            .toList());
  }
}
