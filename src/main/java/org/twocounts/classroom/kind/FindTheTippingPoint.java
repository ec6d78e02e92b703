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

  /** A sum that is asked for is a multiple of this, as for a majority the same states would do. */
  private static final int ROUND = 5;

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
    int appointed = point.contest().election().electorsAppointed();
    List<RankedUnit> ranking = point.ranking();
    boolean majority = dice.weighted(1, 3) == 0;
    int at = majority ? ranking.indexOf(point.tipping().get(0)) : dice.below(ranking.size());
    int need = majority ? appointed / 2 + 1 : roundNumber(ranking.get(at));
    int from = at - dice.below(SHOWN);
    if (from < 1 || from + SHOWN > ranking.size()) {
      return Optional.empty();
    }
    List<RankedUnit> shown = ranking.subList(from, from + SHOWN);
    if (shown.stream().anyMatch(u -> u.place() != RankedUnit.Place.BY_MARGIN)
        || shown.stream().map(u -> margin(u, level)).distinct().count() < SHOWN) {
      return Optional.empty();
    }
    int before = ranking.get(from - 1).cumulative();
    RankedUnit tipping = ranking.get(at);
    if (majority == (need != appointed / 2 + 1)
        || need <= tipping.cumulative() - tipping.electors()
        || (majority && dice.below(material.timesTipping(tipping.unit())) > 0)) {
      return Optional.empty(); // a state that tipped many elections is the answer no more often
    }
    Draft draft =
        Draft.of(
                "find-the-tipping-point",
                String.valueOf(point.contest().election().year()),
                question(
                    point,
                    before,
                    majority ? "a majority (the tipping point)" : need + " electors",
                    level))
            .given(table(material, level == Level.COLLEGE ? dice.shuffled(shown) : shown, level))
            .right(name(material, tipping, majority));
    wrong(draft, material, shown, at - from, majority);
    List<String> sums = new ArrayList<>();
    int sum = before;
    for (RankedUnit unit : shown.subList(0, at - from + 1)) {
      sums.add(sum + " + " + unit.electors() + " = " + (sum + unit.electors()));
      sum += unit.electors();
    }
    return draft
        .step(
            majority
                ? "A majority of " + appointed + " is " + need + "."
                : "The states before those in the table have " + Words.electors(before) + ".")
        .step(
            String.format(
                "%s: the first sum of at least %s comes with %s",
                String.join("; ", sums), need, material.titleOf(tipping.unit())))
        .build(dice);
  }

  /** The largest one that the sum reaches with a state. */
  private static int roundNumber(RankedUnit unit) {
    return unit.cumulative() / ROUND * ROUND;
  }

  /** By its electors it is not guessed, unless the electors are those of the few that tipped. */
  private static Amount name(Material material, RankedUnit unit, boolean majority) {
    String name = material.titleOf(unit.unit());
    return majority ? Amount.words(name) : Amount.ranked(name, unit.electors());
  }

  private static void wrong(
      Draft draft, Material material, List<RankedUnit> shown, int at, boolean majority) {
    RankedUnit closest =
        shown.stream()
            .min(Comparator.comparingDouble(u -> Math.abs(u.margin().orElseThrow().points())))
            .orElseThrow();
    RankedUnit largest =
        shown.stream().max(Comparator.comparingInt(RankedUnit::electors)).orElseThrow();
    draft.wrong(
        name(material, closest, majority),
        "takes the closest result for the state that completes the sum");
    draft.wrong(
        name(material, largest, majority),
        "takes the state with the most electors for the one that completes the sum");
    for (RankedUnit unit : shown) {
      draft.wrong(
          name(material, unit, majority),
          shown.indexOf(unit) < at
              ? "stops too early: the sum is not yet large enough"
              : "goes too far: so many were reached before");
    }
  }

  private static String question(TippingPoint point, int before, String goal, Level level) {
    String winner = point.contest().winner();
    return String.format(
        "Order the states of %s by %s\u2019s lead over %s, the largest lead first. The states"
            + " before those in the table have %s together; %s were appointed. Add up in that"
            + " order%s: with which state do they first reach %s?",
        point.contest().election().year(),
        winner,
        point.contest().rival(),
        Words.electors(before),
        point.contest().election().electorsAppointed(),
        level == Level.COLLEGE ? " (the table is not yet in order)" : "",
        goal);
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
