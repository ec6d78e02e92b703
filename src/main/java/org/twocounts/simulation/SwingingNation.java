package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.Kept;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitBallot;
import org.twocounts.rule.UnitVote;

/**
 * An election whose states may each swing by points of their own between the pair, by the rules of
 * uniform swing ({@link UniformSwing}): votes of third candidates stay, the leader of all takes the
 * electors, nobody's votes fall below none, and electors of legislatures, unpledged ones and those
 * won against the leader stay. A state's districts swing with their state.
 *
 * @param pair whose {@link Contest#positive} candidate has the positive margins
 * @param states in the order of the record, those in which both have counted votes
 * @param still what the other states add to the national margin, percentage points
 * @param positiveElectors electors of the positive candidate below all turns
 * @param negativeElectors electors of the other below all turns
 */
public record SwingingNation(
    Contest pair,
    List<SwingingState> states,
    double still,
    int positiveElectors,
    int negativeElectors) {

  private static final Kept<Election, SwingingNation> KEPT = new Kept<>(SwingingNation::read);

  public SwingingNation {
    states = List.copyOf(states);
  }

  /**
   * The nation of an election.
   *
   * @throws org.twocounts.analysis.NotDefinedException as {@link Contest#of}
   */
  public static SwingingNation of(Election election) {
    return KEPT.of(election);
  }

  private static SwingingNation read(Election election) {
    UniformSwing swing = UniformSwing.of(election, Optional.empty());
    Contest pair = swing.pair();
    double all = swing.ballots().national().total().value();
    Map<String, List<SwingingState.Turn>> turns = turns(swing);
    List<SwingingState> states = new ArrayList<>();
    double still = 0;
    for (StateBallot state : swing.ballots().states()) {
      if (state.statewide().isEmpty()) {
        continue;
      }
      UnitVote vote = state.statewide().get();
      Rational lead = vote.of(pair.positive()).minus(vote.of(pair.negative()));
      if (vote.counts(pair.positive()) && vote.counts(pair.negative())) {
        states.add(
            new SwingingState(
                state.state(),
                vote.total().value() / all,
                100 * lead.value() / vote.total().value(),
                100 * vote.only(pair.names()).total().value() / vote.total().value(),
                turns.getOrDefault(state.state(), List.of())));
      } else {
        still += 100 * lead.value() / all;
      }
    }
    return new SwingingNation(
        pair,
        states,
        still,
        electorsBelowAll(swing, pair.positive()),
        electorsBelowAll(swing, pair.negative()));
  }

  /** By state, in terms of its margin; those of its districts among them. */
  private static Map<String, List<SwingingState.Turn>> turns(UniformSwing swing) {
    Map<String, String> stateOfUnit = new TreeMap<>();
    Map<String, Double> margins = new TreeMap<>();
    Contest pair = swing.pair();
    for (StateBallot state : swing.ballots().states()) {
      state.units().stream()
          .map(UnitBallot::unit)
          .forEach(unit -> stateOfUnit.put(unit, state.state()));
      state
          .statewide()
          .filter(vote -> vote.total().signum() > 0)
          .ifPresent(
              vote ->
                  margins.put(
                      state.state(),
                      100
                          * vote.of(pair.positive()).minus(vote.of(pair.negative())).value()
                          / vote.total().value()));
    }
    Map<String, List<SwingingState.Turn>> turns = new TreeMap<>();
    for (UniformSwing.Turn turn : swing.turns()) {
      String state = stateOfUnit.get(turn.unit());
      turns
          .computeIfAbsent(state, s -> new ArrayList<>())
          .add(
              new SwingingState.Turn(
                  margins.get(state) + pair.sign() * turn.swing().value(),
                  pair.sign() * turn.gainOf(pair.positive()),
                  pair.sign() * turn.gainOf(pair.negative())));
    }
    turns.values().forEach(own -> own.sort(Comparator.comparingDouble(SwingingState.Turn::margin)));
    return turns;
  }

  private static int electorsBelowAll(UniformSwing swing, String candidate) {
    int below = swing.electorsBelowAllTurns(candidate);
    return swing.pair().sign() > 0
        ? below
        : below + swing.turns().stream().mapToInt(turn -> turn.gainOf(candidate)).sum();
  }

  /** The fewest electors that are a majority of those appointed. */
  public int majority() {
    return pair.election().electorsAppointed() / 2 + 1;
  }

  /** The margin of the nation as the votes were cast, percentage points. */
  public double margin() {
    return still + states.stream().mapToDouble(s -> s.voters() * s.margin()).sum();
  }

  /** Whether what one of the two gains at a turn the other loses, everywhere. */
  public boolean isBetweenTheTwo() {
    return states.stream()
        .flatMap(s -> s.turns().stream())
        .allMatch(t -> t.positive() == -t.negative());
  }
}
