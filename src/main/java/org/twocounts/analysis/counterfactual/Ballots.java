package org.twocounts.analysis.counterfactual;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.twocounts.analysis.Kept;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitVote;

/**
 * The votes of an election as rules see them, one entry a state that appointed electors. Steps of a
 * scenario make new ones from them.
 */
public final class Ballots {
  private static final Kept<Election, Ballots> KEPT =
      new Kept<>(election -> new BallotReader(election, List.of()).read());

  /** With those by congressional district. */
  private static final Kept<ElectionRecord, Kept<Election, Ballots>> CAST =
      new Kept<>(
          record -> new Kept<>(election -> new BallotReader(election, record.districts()).read()));

  private final Election election;
  private final List<StateBallot> states;

  /** Counted when it is first asked for. */
  private volatile UnitVote national;

  Ballots(Election election, List<StateBallot> states) {
    this.election = election;
    this.states = List.copyOf(states);
  }

  /** The votes of an election as they were cast, without those by congressional district. */
  public static Ballots of(Election election) {
    return KEPT.of(election);
  }

  /** The ballots of an election as they were cast. */
  static Ballots cast(ElectionRecord record, int year) {
    return CAST.of(record).of(record.getElection(year));
  }

  /** Whose votes they are. */
  public Election election() {
    return election;
  }

  /** In the order of the record. */
  public List<StateBallot> states() {
    return states;
  }

  /** Votes of the nation, districts not counted again. */
  public UnitVote national() {
    UnitVote known = national;
    if (known == null) {
      known = count();
      national = known;
    }
    return known;
  }

  private UnitVote count() {
    Map<String, Rational> votes = new LinkedHashMap<>();
    Rational other = Rational.ZERO;
    for (StateBallot state : states) {
      if (state.statewide().isPresent()) {
        UnitVote vote = state.statewide().get();
        vote.votes().forEach((name, own) -> votes.merge(name, own, Rational::plus));
        other = other.plus(vote.other());
      }
    }
    return new UnitVote("nation", votes, other);
  }

  /** Who has most votes in the nation; empty in a tie and without votes. */
  public Optional<String> popularLeader() {
    List<String> leaders = national().leaders();
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
  }

  /** Names with votes or electors, most votes first (equal: by name); never {@code Other}. */
  List<String> names() {
    UnitVote national = national();
    Set<String> names = new LinkedHashSet<>(national.votes().keySet());
    for (StateBallot state : states) {
      state.units().forEach(unit -> names.addAll(unit.staying().keySet()));
      names.addAll(state.votesCounted().keySet());
    }
    names.remove(CandidateResult.OTHER);
    return names.stream()
        .sorted(
            Comparator.<String, Rational>comparing(national::of)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The same with every state's and district's votes changed alike. */
  public Ballots mapVotes(UnaryOperator<UnitVote> change) {
    return mapStates(state -> state.mapVotes(change));
  }

  /** The same with every state changed. */
  Ballots mapStates(UnaryOperator<StateBallot> change) {
    return new Ballots(election, states.stream().map(change).toList());
  }

  /** The same with one state changed. */
  Ballots mapState(String code, UnaryOperator<StateBallot> change) {
    return mapStates(state -> state.state().equals(code) ? change.apply(state) : state);
  }

  Optional<StateBallot> find(String code) {
    return states.stream().filter(s -> s.state().equals(code)).findFirst();
  }
}
