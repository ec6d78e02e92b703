package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;
import org.twocounts.model.TodaysParties;
import org.twocounts.words.Numerals;

/** What is the bias of the Electoral College, from the margin at the tipping point? */
final class BiasFromMargins implements ExerciseKind {

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
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    return Bias.of(election, TippingOptions.STANDARD)
        .tippingPoint()
        .filter(p -> p.contest().isOfTodaysParties())
        .flatMap(p -> ask(material, p, level, dice));
  }

  private Optional<Exercise> ask(Material material, TippingPoint point, Level level, Dice dice) {
    BigDecimal there = signed(point, point.tipping().get(0).margin().orElseThrow(), level);
    BigDecimal nation = signed(point, point.nationalMargin(), level);
    BigDecimal bias = there.subtract(nation);
    BigDecimal exact =
        new BigDecimal(point.bias()).setScale(level.decimals(), java.math.RoundingMode.HALF_UP);
    if (bias.signum() == 0 || nation.signum() == 0) {
      return Optional.empty();
    }
    int year = point.contest().election().year();
    String unit = material.titleOf(point.tipping().get(0).unit());
    Draft draft =
        Draft.of(
                "bias-from-margins",
                String.valueOf(year),
                String.format(
                    "The bias of the Electoral College is the lead at the tipping point less the"
                        + " lead in the nation. With leads of the Democratic over the Republican"
                        + " candidate (negative where the Republican led), what was the bias in %s,"
                        + " and toward whom?",
                    year))
            .given(
                new GivenTable(
                    List.of("Where", "Lead (points)"),
                    List.of(
                        List.of("Tipping point: " + unit, Numerals.signed(there)),
                        List.of("Nation", Numerals.signed(nation))),
                    List.of()))
            .right(toward(bias), toward(exact));
    for (Map.Entry<BigDecimal, String> mistake : mistakes(there, nation, bias).entrySet()) {
      draft.wrongIf(
          isLarge(mistake.getKey()) == isLarge(bias), toward(mistake.getKey()), mistake.getValue());
    }
    return draft
        .step(
            Numerals.signed(there)
                + " − ("
                + Numerals.signed(nation)
                + ") = "
                + Numerals.signed(bias)
                + ".")
        .step(
            String.format(
                "%s: with an equal vote in the nation %s leads at the tipping point. %s",
                bias.signum() > 0 ? "Positive" : "Negative",
                bias.signum() > 0 ? "the Democrat" : "the Republican",
                toward(bias).text()))
        .build(dice);
  }

  /** A lead of two digits among others of one would give itself away. */
  private static boolean isLarge(BigDecimal lead) {
    return lead.abs().compareTo(BigDecimal.TEN) >= 0;
  }

  private static Map<BigDecimal, String> mistakes(
      BigDecimal there, BigDecimal nation, BigDecimal bias) {
    Map<BigDecimal, String> mistakes = new LinkedHashMap<>();
    mistakes.putIfAbsent(bias.negate(), "takes the tipping point away from the nation");
    mistakes.putIfAbsent(there.add(nation), "adds the two leads, or loses a minus sign on the way");
    mistakes.putIfAbsent(there, "takes the lead at the tipping point for the bias");
    mistakes.putIfAbsent(nation, "takes the lead in the nation for the bias");
    mistakes.putIfAbsent(there.negate(), "takes the lead at the tipping point, and the other side");
    mistakes.putIfAbsent(nation.negate(), "takes the lead in the nation, and the other side");
    mistakes.putIfAbsent(
        there.add(nation).negate(), "adds the two leads, and takes the other side");
    mistakes.putIfAbsent(Amount.half(bias), "halves the difference, as one does with a swing");
    mistakes.putIfAbsent(
        Amount.half(there.add(nation)), "takes the mean of the two for the difference");
    return mistakes;
  }

  private static BigDecimal signed(TippingPoint point, Margin margin, Level level) {
    return Amount.percentOf(point.contest().sign() * margin.votes(), margin.of(), level.decimals());
  }

  private static Amount toward(BigDecimal bias) {
    return Amount.points(bias.abs())
        .followedBy(
            bias.signum() == 0
                ? "toward neither candidate"
                : String.format(
                    "toward the %s candidate",
                    bias.signum() > 0 ? TodaysParties.DEMOCRATIC : TodaysParties.REPUBLICAN));
  }
}
