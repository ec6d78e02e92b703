package org.twocounts.analysis.swing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.twocounts.analysis.swing.UniformSwing.Turn;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitBallot;
import org.twocounts.rule.UnitVote;

/** Finds the swings at which the lead in a unit changes hands. */
final class Turns {
  private final UniformSwing swing;

  Turns(UniformSwing swing) {
    this.swing = swing;
  }

  List<Turn> all() {
    List<Turn> turns = new ArrayList<>();
    for (StateBallot state : swing.ballots().states()) {
      for (UnitBallot unit : state.units()) {
        if (unit.following() > 0 && unit.vote().filter(swing::moves).isPresent()) {
          add(turns, unit, unit.vote().get());
        }
      }
    }
    turns.sort(Comparator.comparing(Turn::swing).thenComparing(Turn::unit));
    return turns;
  }

  /** Between two places in a row nobody overtakes anybody. */
  private void add(List<Turn> turns, UnitBallot unit, UnitVote vote) {
    List<Rational> places = List.copyOf(places(vote));
    Optional<String> below = leader(vote, places.get(0).minus(Rational.of(1)));
    for (int i = 0; i < places.size(); i++) {
      Rational next =
          i + 1 < places.size() ? places.get(i + 1) : places.get(i).plus(Rational.of(2));
      Optional<String> above = leader(vote, places.get(i).plus(next).dividedBy(Rational.of(2)));
      if (!above.equals(below)) {
        turns.add(new Turn(places.get(i), unit.unit(), unit.following(), below, above));
      }
      below = above;
    }
  }

  private Optional<String> leader(UnitVote vote, Rational at) {
    List<String> leaders = swing.after(vote, at).leaders();
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
  }

  /** Where the two are level, where either is level with the best other, and where it ends. */
  private NavigableSet<Rational> places(UnitVote vote) {
    Rational winner = vote.of(swing.pair().winner());
    Rational rival = vote.of(swing.pair().rival());
    Rational other =
        vote.without(swing.pair().winner()).without(swing.pair().rival()).votes().values().stream()
            .reduce(Rational.ZERO, Rational::max);
    NavigableSet<Rational> voters = new TreeSet<>();
    voters.add(rival.minus(winner).dividedBy(Rational.of(2)));
    voters.add(other.minus(winner));
    voters.add(rival.minus(other));
    voters.add(winner.negate());
    voters.add(rival);
    voters.removeIf(v -> v.compareTo(winner.negate()) < 0 || v.compareTo(rival) > 0);
    NavigableSet<Rational> places = new TreeSet<>();
    voters.forEach(v -> places.add(UniformSwing.points(v, vote)));
    return places;
  }
}
