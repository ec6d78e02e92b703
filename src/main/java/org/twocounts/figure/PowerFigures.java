package org.twocounts.figure;

import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import org.twocounts.analysis.power.Power;
import org.twocounts.analysis.power.VoterPower;

/** The power of a state as a bloc, and of its voters. */
public final class PowerFigures {
  private static final String INDEX = "index";

  public static final Figure<Power> STATE = SharedFigures.state(Power::bloc);
  public static final Figure<Power> ELECTORS = ElectorFigures.electors(Power::weight);

  public static final Figure<Power> BANZHAF =
      Figure.number(
          "banzhaf",
          INDEX,
          "The chance that the bloc decides when all others toss a coin.",
          p -> p.banzhaf().value());

  public static final Figure<Power> BANZHAF_NORMALISED =
      Figure.number(
          "banzhaf_normalised",
          INDEX,
          "Its share of all decisive votes.",
          p -> p.banzhafNormalised().value());

  public static final Figure<Power> SHAPLEY_SHUBIK =
      Figure.number(
          "shapley_shubik",
          INDEX,
          "The share of orders of joining in which it decides.",
          p -> p.shapleyShubik().value());

  public static final Figure<VoterPower> POPULATION =
      ApportionmentFigures.population(v -> OptionalLong.of(v.people()));

  public static final Figure<VoterPower> VOTER_POWER =
      Figure.number(
          "voter_power",
          "ratio",
          "The power of one voter, as a multiple of that where it is least.",
          VoterPower::relative);

  private PowerFigures() {}

  /** Percent. */
  public static <R> Figure<R> electorsPercent(ToDoubleFunction<R> value) {
    return Figure.percent("electors_percent", "Its share of all electors.", value);
  }
}
