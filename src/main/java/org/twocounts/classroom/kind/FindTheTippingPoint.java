package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.Numerals;

/** Which state gave the winner the majority, counting from the best state downward? */
final class FindTheTippingPoint implements ExerciseKind {
  private static final int SHOWN = 6;

  @Override
  public Topic topic() {
    return Topic.TIPPING_POINT;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.TIPPING);
  }

  @Override
  public boolean suits(Level level) {
    return true;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    try {
      TippingPoint point = TippingPoint.of(election, TippingOptions.STANDARD);
      return ask(material, point, level, dice);
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private Optional<Exercise> ask(Material material, TippingPoint point, Level level, Dice dice) {
    RankedUnit tipping = point.tipping().get(0);
    int at = point.ranking().indexOf(tipping);
    int from = at - dice.from(1, SHOWN - 2);
    if (from < 1 || from + SHOWN > point.ranking().size()) {
      return Optional.empty();
    }
    List<RankedUnit> shown = point.ranking().subList(from, from + SHOWN);
    if (shown.stream().anyMatch(u -> u.place() != RankedUnit.Place.BY_MARGIN)
        || shown.stream().map(u -> margin(u, level)).distinct().count() < SHOWN) {
      return Optional.empty();
    }
    int before = point.ranking().get(from - 1).cumulative();
    int appointed = point.contest().election().electorsAppointed();
    int need = appointed / 2 + 1;
    Draft draft =
        Draft.of(
                "find-the-tipping-point",
                String.valueOf(point.contest().election().year()),
                question(point, before, appointed, level))
            .given(table(material, level == Level.COLLEGE ? dice.shuffled(shown) : shown, level));
    draft.right(Amount.words(material.titleOf(tipping.unit())));
    wrong(draft, material, shown, tipping);
    draft.step("A majority of " + appointed + " is " + need + ".");
    int sum = before;
    for (RankedUnit unit : shown.subList(0, at - from + 1)) {
      draft.step(
          sum
              + " + "
              + unit.electors()
              + " ("
              + material.titleOf(unit.unit())
              + ") = "
              + (sum + unit.electors()));
      sum += unit.electors();
    }
    return draft
        .step(
            String.format(
                "%s is the first sum of at least %s, so the tipping point is %s",
                sum, need, material.titleOf(tipping.unit())))
        .build(dice);
  }

  private static void wrong(
      Draft draft, Material material, List<RankedUnit> shown, RankedUnit tipping) {
    int at = shown.indexOf(tipping);
    RankedUnit closest =
        shown.stream()
            .min(Comparator.comparingDouble(u -> Math.abs(u.margin().orElseThrow().points())))
            .orElseThrow();
    RankedUnit largest =
        shown.stream().max(Comparator.comparingInt(RankedUnit::electors)).orElseThrow();
    draft.wrong(
        Amount.words(material.titleOf(closest.unit())),
        "takes the closest result for the tipping point");
    draft.wrong(
        Amount.words(material.titleOf(shown.get(at - 1).unit())),
        "stops one too early: the sum is not yet more than half");
    draft.wrong(
        Amount.words(material.titleOf(largest.unit())),
        "takes the state with the most electors for the one that decides");
    draft.wrong(
        Amount.words(material.titleOf(shown.get(at + 1).unit())),
        "goes one too far: the majority was reached before");
  }

  private static String question(TippingPoint point, int before, int appointed, Level level) {
    String winner = point.contest().winner();
    String rival = point.contest().rival();
    return String.format(
        "Order the states of %s by %s\u2019s lead over %s, the largest lead first. The states"
            + " before those in the table have %s together; %s were appointed. Add up in that"
            + " order%s: which is the tipping point, where %s\u2019s electors first reach a"
            + " majority?",
        point.contest().election().year(),
        winner,
        rival,
        Words.electors(before),
        appointed,
        level == Level.COLLEGE ? " (the table is not yet in order)" : "",
        winner);
  }

  private static GivenTable table(Material material, List<RankedUnit> shown, Level level) {
    List<List<String>> rows = new ArrayList<>();
    for (RankedUnit unit : shown) {
      rows.add(
          List.of(
              material.titleOf(unit.unit()), margin(unit, level), String.valueOf(unit.electors())));
    }
    boolean districts = shown.stream().anyMatch(u -> u.unit().contains("-"));
    return new GivenTable(
        List.of("State", "Lead (points)", "Electors"),
        rows,
        districts
            ? List.of("A district that chose its own elector counts as a state here.")
            : List.of());
  }

  private static String margin(RankedUnit unit, Level level) {
    return Numerals.signed(
        Amount.percentOf(
            unit.margin().orElseThrow().votes(),
            unit.margin().orElseThrow().of(),
            Math.max(1, level.decimals())));
  }
}
