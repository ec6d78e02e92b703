package org.twocounts.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateResult;

/** Rows of congressional districts that others lack or have no votes in. */
final class DistrictRows {
  private DistrictRows() {}

  /** {@code missing=NC-1}: no such row, so that the state has an elector less. */
  static ElectionRecord missing(ElectionRecord record, int year, String what) {
    String state = what.substring(0, what.indexOf('-'));
    String district = what.substring(what.indexOf('-') + 1);
    ElectionRecord fewer =
        StateChanges.changed(
            record,
            year,
            states ->
                states.stream()
                    .map(s -> s.state().equals(state) ? withElectorLess(s) : s)
                    .toList());
    return changed(
        fewer,
        year,
        Set.of(state),
        rows -> rows.stream().filter(d -> !d.district().equals(district)).toList());
  }

  private static StateResult withElectorLess(StateResult state) {
    return state.withElectors(state.electorsAppointed() - 1, state.results(), state.districts());
  }

  /** {@code empty-at-large=CT NM}: of one member at large a row without votes, nobody's. */
  static ElectionRecord emptyAtLarge(ElectionRecord record, int year, String what) {
    return changed(record, year, Set.of(what.split(" ", -1)), DistrictRows::withOneEmpty);
  }

  private static List<DistrictVote> withOneEmpty(List<DistrictVote> rows) {
    List<DistrictVote> result = new ArrayList<>(rows);
    rows.stream()
        .filter(DistrictVote::isOneOfSeveralAtLarge)
        .reduce((first, second) -> second)
        .ifPresent(last -> result.set(rows.indexOf(last), empty()));
    return result;
  }

  private static DistrictVote empty() {
    return new DistrictVote("empty", 0, 0, OptionalLong.empty(), 0, Optional.empty());
  }

  private static ElectionRecord changed(
      ElectionRecord record,
      int year,
      Set<String> states,
      UnaryOperator<List<DistrictVote>> change) {
    return record.withDistricts(
        record.districts().stream()
            .map(
                s ->
                    s.year() == year && states.contains(s.state())
                        ? s.withDistricts(change.apply(s.districts()))
                        : s)
            .toList());
  }
}
