package org.twocounts.classroom.hunt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;

/** Clues to elections and states by the majority and where it was reached. */
final class TippingClues {
  private static final Set<CaveatMeasure> TIPPING = Set.of(CaveatMeasure.TIPPING);
  private static final Set<CaveatMeasure> ELECTORS = Set.of(CaveatMeasure.ELECTORS);
  private static final String BIAS = "twocounts bias";

  static final List<ClueKind> ALL =
      List.of(
          points(
              "small-tipping-margin",
              "Find an election whose winner led by less than %s in the tipping-point state.",
              Bound.less(Unit.POINTS, 0.2, 0.5, 1, 2, 3),
              TippingClues::lead),
          points(
              "large-tipping-margin",
              "Find an election whose winner led by more than %s in the tipping-point state.",
              Bound.more(Unit.POINTS, 8, 10, 12, 15, 18, 20),
              TippingClues::lead),
          points(
              "tipping-above-nation",
              "Find an election whose winner\u2019s lead was more than %s larger in the"
                  + " tipping-point state than in the nation.",
              Bound.more(Unit.POINTS, 1, 2, 3, 4, 5),
              TippingClues::beside),
          points(
              "tipping-state-electors",
              "Find an election whose tipping-point state had at least %s.",
              Bound.atLeast(Unit.ELECTORS, 20, 25, 29, 30, 33, 36, 40),
              point -> ExactFigure.of(point.tipping().get(0).electors())),
          majority(
              "narrow-majority",
              "Find an election in which the President had fewer than %s beyond a majority.",
              Bound.less(Unit.ELECTORS, 5, 10, 20, 30, 40, 50)),
          majority(
              "wide-majority",
              "Find an election in which the President had at least %s beyond a majority.",
              Bound.atLeast(Unit.ELECTORS, 100, 120, 150, 180, 200, 220, 240)),
          new ClueKind(
              "tipped-often",
              Topic.TIPPING_POINT,
              TIPPING,
              ClueKind.ALL,
              ClueKind.Scope.NATION,
              ground -> List.of(tippedOften(ground))));

  private TippingClues() {}

  private static ClueKind points(
      String id, String question, Bound bound, Function<TippingPoint, ExactFigure> figure) {
    return new ClueKind(
        id,
        Topic.TIPPING_POINT,
        TIPPING,
        ClueKind.ALL,
        ClueKind.Scope.NATION,
        ground ->
            List.of(
                new Trail.ByThreshold(
                    question,
                    BIAS,
                    bound,
                    ground.tippingPoints().stream()
                        .map(point -> spot(point, figure.apply(point)))
                        .toList())));
  }

  private static Spot spot(TippingPoint point, ExactFigure figure) {
    Election election = point.contest().election();
    return new Spot(Spot.name(election), figure, "twocounts tipping " + election.year());
  }

  private static ExactFigure lead(TippingPoint point) {
    return percent(point.tipping().get(0).margin().orElseThrow());
  }

  private static ExactFigure beside(TippingPoint point) {
    return lead(point).minus(percent(point.nationalMargin()));
  }

  private static ExactFigure percent(Margin margin) {
    return ExactFigure.percent(margin.votes(), margin.of());
  }

  private static ClueKind majority(String id, String question, Bound bound) {
    return new ClueKind(
        id,
        Topic.TIPPING_POINT,
        ELECTORS,
        ClueKind.ALL,
        ClueKind.Scope.NATION,
        ground ->
            List.of(
                new Trail.ByThreshold(
                    question,
                    "twocounts elections",
                    bound,
                    ground.withSeparateBallots().stream()
                        .filter(e -> e.decidedBy() == DecidedBy.ELECTORAL_COLLEGE)
                        .map(e -> Spot.of(e, beyond(e)))
                        .toList())));
  }

  private static ExactFigure beyond(Election election) {
    ElectoralVote counted = ElectoralVote.of(election);
    return ExactFigure.of((long) counted.votesOf(election.president()) - counted.majority());
  }

  private static Trail tippedOften(HuntGround ground) {
    Map<String, Integer> times = new TreeMap<>();
    ground.tippingPoints().forEach(p -> times.merge(p.tipping().get(0).unit(), 1, Integer::sum));
    return new Trail.ByThreshold(
        "Find a state that was the tipping-point state of at least %s.",
        BIAS,
        Bound.atLeast(Unit.ELECTIONS, 2, 3, 4, 5, 6, 8),
        times.entrySet().stream()
            .map(
                unit ->
                    new Spot(
                        ground.material().titleOf(unit.getKey()),
                        ExactFigure.of(unit.getValue()),
                        BIAS))
            .toList());
  }
}
