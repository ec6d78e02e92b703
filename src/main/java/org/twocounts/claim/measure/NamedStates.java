package org.twocounts.claim.measure;

import java.util.List;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.words.Cut;
import org.twocounts.words.Quoted;

/**
 * Looks up the states that arguments name: whether there is such a state, and whether it took part
 * in the election that is asked about. Every measure asks here, so that none takes a state that
 * there was not for one of which nothing is known.
 */
final class NamedStates {
  private final ElectionRecord record;

  private NamedStates(ElectionRecord record) {
    this.record = record;
  }

  static NamedStates of(ElectionRecord record) {
    return new NamedStates(record);
  }

  /**
   * A postal code, if the record knows the state.
   *
   * @throws MistakenCheckException if not
   */
  State get(String code) {
    return record
        .findState(code)
        .orElseThrow(
            () ->
                new MistakenCheckException(
                    String.format(
                        "no state %s%s (two-letter postal codes)",
                        Quoted.of(code),
                        NamedFacts.didYouMean(
                            code, record.states().stream().map(State::state).toList()))));
  }

  /**
   * A state in an election in which it took part.
   *
   * @throws MistakenCheckException if there is no such state, or if it took no part then
   * @throws NotInRecordException if the record lacks it
   */
  StateResult in(Election election, String code) {
    StateResult row = election.findState(code).orElseThrow(() -> noRow(election, code));
    if (row.wasRefused()) {
      throw Cases.nothing("the electoral votes of %s were refused in %s", code, election.year());
    }
    if (!row.tookPart()) {
      throw Cases.nothing("%s took no part in %s", code, election.year());
    }
    return row;
  }

  private RuntimeException noRow(Election election, String code) {
    if (!record.states().isEmpty() && get(code).firstElection() > election.year()) {
      return Cases.nothing(
          "%s took no part in %s; its first election is that of %s",
          code, election.year(), get(code).firstElection());
    }
    return new NotInRecordException(
        "no row of " + Quoted.bare(code) + " in " + election.year() + " in the record");
  }

  /**
   * States or districts of an election in which they took part.
   *
   * @throws MistakenCheckException as {@link #in} says, or if a district chose no elector
   * @throws NotInRecordException as {@link #in} says
   */
  void requireUnits(Election election, List<String> units) {
    units.forEach(unit -> requireUnit(election, unit));
  }

  private void requireUnit(Election election, String unit) {
    StateResult state = in(election, Cut.atLast('-', unit).map(Cut::before).orElse(unit));
    boolean isThere =
        unit.equals(state.state())
            || state.districts().stream().map(DistrictResult::unit).anyMatch(unit::equals);
    if (!isThere) {
      throw Cases.nothing("%s chose no elector of its own in %s", unit, election.year());
    }
  }
}
