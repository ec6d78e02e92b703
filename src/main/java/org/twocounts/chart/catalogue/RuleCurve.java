package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.swing.SeatsCurve;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Proportional;

/** The curve of electors against votes under one rule. */
record RuleCurve(String name, SeatsCurve curve) {
  private static final double REACH = 0.1;
  private static final double BEYOND = 0.04;
  private static final double STEP = 0.005;
  private static final double UPRIGHT = 0.0004;
  private static final double NEAR = 0.05;

  /**
   * The curves of the rules that can be stated for an election, the law of the year first.
   *
   * @throws NotDefinedException if not even that one can
   */
  static List<RuleCurve> of(Election election, ChartRequest request) {
    SeatsCurve result = curve(election, request, Plan.law(), List.of(), STEP);
    List<Double> shares = shares(result.result().votes().value());
    List<RuleCurve> curves = new ArrayList<>();
    curves.add(new RuleCurve("by law", curve(election, request, Plan.law(), shares, UPRIGHT)));
    Map<String, Plan> others = new LinkedHashMap<>();
    others.put("by district", Plan.of(new ByDistrict()));
    others.put("in proportion", Plan.of(Proportional.by(ApportionmentMethod.HAMILTON)));
    others.forEach(
        (name, plan) -> {
          try {
            curves.add(new RuleCurve(name, curve(election, request, plan, shares, STEP)));
          } catch (NotDefinedException e) {
            return;
          }
        });
    return curves;
  }

  private static SeatsCurve curve(
      Election election, ChartRequest request, Plan plan, List<Double> shares, double nearest) {
    return SeatsCurve.of(
        request.record(), UniformSwing.of(election, request.rival()), plan, shares, nearest);
  }

  /** From 40 to 60 percent, and beyond the result where that lies outside. */
  private static List<Double> shares(double result) {
    long from = Math.round(Math.min(0.5 - REACH, result - BEYOND) / STEP);
    long to = Math.round(Math.max(0.5 + REACH, result + BEYOND) / STEP);
    return LongStream.rangeClosed(from, to).mapToObj(i -> i * STEP).toList();
  }

  double percentAtEqualVotes() {
    return 100 * curve.atEqualVotes().electors().value();
  }

  /** Half the lead in electors at equal votes, percentage points; positive for the candidate. */
  double bias() {
    return 100 * curve.atEqualVotes().bias().value();
  }

  /** Points of electors for a point of votes, between the places nearest to 45 and 55 percent. */
  double responsiveness() {
    SeatsCurve.Point low = nearest(0.5 - NEAR);
    SeatsCurve.Point high = nearest(0.5 + NEAR);
    return high.electors().minus(low.electors()).value() / high.votes().minus(low.votes()).value();
  }

  private SeatsCurve.Point nearest(double votes) {
    return curve.points().stream()
        .min(Comparator.comparingDouble(p -> Math.abs(p.votes().value() - votes)))
        .orElseThrow();
  }
}
