package org.twocounts.analysis.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.StateResult;

/**
 * The movement of votes from one election to the next.
 *
 * <p>A swing is the change of the margin, Democrat less Republican in all votes: positive to the
 * Democrat. A state has one if both parties' candidates have counted votes there in both elections.
 * Before the first Republican the other is the best placed one, a National Republican or a Whig.
 *
 * @param from year of the election before
 * @param before Democrat and Republican of that election, or who stands for them
 * @param now the same of this election
 * @param national percentage points
 * @param states by code, those with a swing only
 */
public record Swings(
    int from,
    int year,
    PartyCandidates before,
    PartyCandidates now,
    double national,
    List<StateSwing> states) {

  public Swings {
    states = List.copyOf(states);
  }

  /** The swing of one state, percentage points of margin, positive to the Democrat. */
  public record StateSwing(String state, double points) {}

  /**
   * Compares an election with the one before; empty where either was before the first Republican.
   */
  public static Optional<Swings> of(ElectionRecord record, Election election) {
    Optional<Election> before =
        record.elections().stream()
            .filter(e -> e.year() < election.year())
            .max(Comparator.comparingInt(Election::year));
    Optional<PartyCandidates> parties = parties(election);
    Optional<PartyCandidates> old = before.flatMap(Swings::parties);
    return parties.isEmpty() || old.isEmpty()
        ? Optional.empty()
        : between(before.get(), old.get(), election, parties.get());
  }

  private static Optional<PartyCandidates> parties(Election election) {
    return election.year() >= HistoricYears.TODAYS_PARTIES
        ? Optional.of(PartyCandidates.of(election))
        : Optional.empty();
  }

  /**
   * Compares any two elections, whatever parties faced each other; empty where one has no votes for
   * the two.
   *
   * @throws NotDefinedException unless two candidates of each have recorded votes of the nation
   */
  public static Optional<Swings> between(Election before, Election now) {
    return between(before, PartyCandidates.of(before), now, PartyCandidates.of(now));
  }

  private static Optional<Swings> between(
      Election before, PartyCandidates old, Election election, PartyCandidates parties) {
    List<StateSwing> states = new ArrayList<>();
    for (StateResult state : election.states()) {
      OptionalDouble now = PartyMargin.of(List.of(state), parties);
      OptionalDouble then =
          before.findState(state.state()).stream()
              .flatMapToDouble(s -> PartyMargin.of(List.of(s), old).stream())
              .findFirst();
      if (now.isPresent() && then.isPresent()) {
        states.add(new StateSwing(state.state(), now.getAsDouble() - then.getAsDouble()));
      }
    }
    OptionalDouble now = PartyMargin.of(election.states(), parties);
    OptionalDouble then = PartyMargin.of(before.states(), old);
    return now.isPresent() && then.isPresent()
        ? Optional.of(
            new Swings(
                before.year(),
                election.year(),
                old,
                parties,
                now.getAsDouble() - then.getAsDouble(),
                states.stream().sorted(Comparator.comparing(StateSwing::state)).toList()))
        : Optional.empty();
  }

  /** The same election with the swings of these states only. */
  Swings withStates(List<StateSwing> some) {
    return new Swings(from, year, before, now, national, some);
  }

  /**
   * Nationalisation: the standard deviation of the states' swings, each state counted once, with n
   * − 1 in the denominator; percentage points, 0 where all states moved alike. Empty for fewer than
   * two states.
   */
  public OptionalDouble deviation() {
    return states.size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            new StandardDeviation()
                .evaluate(states.stream().mapToDouble(StateSwing::points).toArray()));
  }
}
