package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.input.Problems;
import org.twocounts.model.Election;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;

/**
 * Makes the states of an election: of the table, with the electors of the record where both agree.
 */
final class StatesMaker {
  private final StateMaker maker;
  private final Optional<Election> recorded;
  private final BigDecimal percent;
  private final Set<String> told;
  private final Set<String> changed = new HashSet<>();
  private final List<String> otherLeader = new ArrayList<>();
  private final List<String> districtsOfRecord = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  /**
   * Prepares to make states.
   *
   * @param recorded the election, where the record has one of the year
   * @param percent by what shares are multiplied to be in percent
   * @param told states and districts of which the user says who carried them
   */
  StatesMaker(StateMaker maker, Optional<Election> recorded, BigDecimal percent, Set<String> told) {
    this.maker = maker;
    this.recorded = recorded;
    this.percent = percent;
    this.told = told;
  }

  /** The states of the table, by code. */
  Map<String, StateResult> made(YearTally tally) {
    Map<String, StateResult> states = new TreeMap<>();
    tally.states().forEach((code, state) -> states.put(code, made(code, state)));
    return states;
  }

  private StateResult made(String code, StateTally state) {
    Optional<StateResult> known =
        recorded.flatMap(e -> e.findState(code)).filter(StateResult::tookPart);
    VotesOfPlace votes = VotesOfPlace.of(state.state(), percent);
    Optional<RecordedState> fact =
        known.map(RecordedState::new).filter(f -> isSame(f, code, state, votes));
    if (fact.isEmpty()) {
      changed.add(code);
      if (known.isPresent() && !votes.votes().isEmpty()) {
        otherLeader.add(code);
      }
      return maker.made(code, state);
    }
    if (votes.votes().isEmpty()) {
      return known.get();
    }
    List<String> asked = new ArrayList<>();
    StateResult made = maker.asking(asked, new Problems()).made(code, state);
    boolean own = !state.districts().isEmpty() && asked.isEmpty();
    if (!own && !known.get().districts().isEmpty()) {
      districtsOfRecord.add(code);
    }
    return fact.get().withVotes(made, own);
  }

  private boolean isSame(RecordedState fact, String code, StateTally state, VotesOfPlace votes) {
    return !told.contains(code)
        && (state.state().electors().isEmpty()
            ? fact.agrees(votes)
            : fact.hasElectors(state.state().electors()));
  }

  /** Adds states that the table lacks: those of the record for a year that it has. */
  void addMissing(Map<String, StateResult> states, List<State> all) {
    int year = recorded.map(Election::year).orElse(Integer.MAX_VALUE);
    for (State state : all) {
      if (state.firstElection() <= year && !states.containsKey(state.state())) {
        missing.add(state.state());
        recorded
            .flatMap(e -> e.findState(state.state()))
            .ifPresent(known -> states.put(state.state(), known));
      }
    }
  }

  /** States whose electors follow the table. */
  Set<String> changed() {
    return changed;
  }

  /** What a reader must know of them. */
  List<String> remarks(int year) {
    List<String> remarks = new ArrayList<>();
    if (!otherLeader.isEmpty()) {
      remarks.add(
          String.format(
              "%s: in %s the table has another leader than the record, or names electors: they"
                  + " follow the table",
              year, String.join(", ", otherLeader)));
    }
    if (!districtsOfRecord.isEmpty()) {
      remarks.add(
          String.format(
              "%s: the districts of %s are those of the record; the table has none",
              year, String.join(" and ", districtsOfRecord)));
    }
    if (!missing.isEmpty()) {
      remarks.add(
          String.format(
              "%s: not in the table: %s (%s); %s",
              year,
              Counted.of(missing.size(), "state"),
              String.join(", ", missing),
              recorded.isPresent()
                  ? "of these the record's own votes and electors are taken"
                  : "this is an election of the others alone"));
    }
    return remarks;
  }
}
