package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.swing.InversionZone;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.Thresholds.Threshold;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.analysis.swing.UniformSwing.Turn;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;

/**
 * The electors of winner and rival at every national margin under uniform swing.
 *
 * @param steps between the margins at which electors change hands, from the rival's best to the
 *     winner's; in order, without gaps
 */
record SwingCurve(UniformSwing swing, InversionZone zone, List<Step> steps) {
  /** A swing that leaves nobody to change sides, percentage points. */
  private static final Rational MOST = Rational.of(201);

  SwingCurve {
    steps = List.copyOf(steps);
  }

  /**
   * A range of national margins over which nobody gains or loses an elector.
   *
   * @param from winner minus rival, percentage points, not included
   * @param to not included
   * @param winner electors of the winner
   * @param rival electors of the rival
   * @param units those that change hands at {@code from}; empty at the left end
   */
  record Step(Rational from, Rational to, int winner, int rival, List<String> units) {
    Step {
      units = List.copyOf(units);
    }
  }

  static SwingCurve of(UniformSwing swing) {
    Map<Rational, List<Turn>> turns = new LinkedHashMap<>();
    for (Turn turn : swing.turns()) {
      turns.computeIfAbsent(turn.swing(), at -> new ArrayList<>()).add(turn);
    }
    Rational from = swing.leastNationalMargin();
    int winner = swing.electorsAt(MOST.negate(), swing.pair().winner());
    int rival = swing.electorsAt(MOST.negate(), swing.pair().rival());
    List<String> units = List.of();
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<Rational, List<Turn>> entry : turns.entrySet()) {
      Rational to = swing.nationalMarginAt(entry.getKey());
      steps.add(new Step(from, to, winner, rival, units));
      for (Turn turn : entry.getValue()) {
        winner += turn.gainOf(swing.pair().winner());
        rival += turn.gainOf(swing.pair().rival());
      }
      units = entry.getValue().stream().map(Turn::unit).toList();
      from = to;
    }
    steps.add(new Step(from, swing.nationalMarginAt(MOST), winner, rival, units));
    return new SwingCurve(swing, InversionZone.of(swing), steps);
  }

  /** The result and both thresholds, each as a step without width, by what it is. */
  Map<String, Step> places() {
    Map<String, Step> places = new LinkedHashMap<>();
    places.put("result", at(Rational.ZERO, List.of()));
    thresholds()
        .winnerLosesAt()
        .ifPresent(t -> places.put("winner loses", at(t.swing(), t.units())));
    thresholds().rivalGainsAt().ifPresent(t -> places.put("rival gains", at(t.swing(), t.units())));
    return places;
  }

  private Step at(Rational points, List<String> units) {
    Rational margin = swing.nationalMarginAt(points);
    return new Step(
        margin,
        margin,
        swing.electorsAt(points, pair().winner()),
        swing.electorsAt(points, pair().rival()),
        units);
  }

  /** Who has the majority over a step: one of the two, or nobody. */
  Optional<String> majorityIn(Step step) {
    return step.winner() >= swing.majority()
        ? Optional.of(pair().winner())
        : step.rival() >= swing.majority() ? Optional.of(pair().rival()) : Optional.empty();
  }

  Contest pair() {
    return swing.pair();
  }

  Election election() {
    return pair().election();
  }

  Thresholds thresholds() {
    return zone.thresholds();
  }

  /** The national margin at which the winner loses the majority; empty where he never does. */
  Optional<Double> loses() {
    return thresholds().winnerLosesAt().map(Threshold::points);
  }

  /** The national margin at which the rival gains the majority; empty where no swing brings it. */
  Optional<Double> gains() {
    return thresholds().rivalGainsAt().map(Threshold::points);
  }

  /** Whether one margin turns the majority from one of the two to the other. */
  boolean turnsAtOnce() {
    return zone.undecided().isEmpty();
  }

  /** The result: national margin of the votes as they were cast, percentage points. */
  double result() {
    return swing.nationalMargin().value();
  }

  /** Electors of one of the two with the votes as they were cast. */
  int electors(String candidate) {
    return swing.electorsAt(Rational.ZERO, candidate);
  }
}
