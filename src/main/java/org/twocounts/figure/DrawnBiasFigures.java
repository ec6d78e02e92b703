package org.twocounts.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.twocounts.simulation.BiasSpread;

/** The bias of the Electoral College over maps drawn at random, where any map has one. */
public final class DrawnBiasFigures {
  public static final Figure<Optional<BiasSpread>> EXPECTED =
      points(
          "expected_bias",
          "Mean bias over the maps: half the sum of both thresholds with its sign reversed;"
              + " positive favours margin_of.",
          BiasSpread::mean);

  public static final Figure<Optional<BiasSpread>> STANDARD_ERROR =
      points(
          "bias_standard_error",
          "Standard error of expected_bias from drawing.",
          BiasSpread::standardError);

  public static final Figure<Optional<BiasSpread>> DEVIATION =
      points(
          "bias_deviation", "Standard deviation of the bias between maps.", BiasSpread::deviation);

  public static final Figure<Optional<BiasSpread>> LOW =
      points(ChanceFigures.BIAS_LOW, ChanceFigures.BELOW, BiasSpread::low);

  public static final Figure<Optional<BiasSpread>> HIGH =
      points(ChanceFigures.BIAS_HIGH, ChanceFigures.ABOVE, BiasSpread::high);

  public static final Figure<Optional<BiasSpread>> POSITIVE =
      Figure.optionalNumber(
          "bias_positive_probability",
          "probability",
          "A map has a bias that favours margin_of.",
          bias -> of(bias, BiasSpread::positive));

  private DrawnBiasFigures() {}

  private static Figure<Optional<BiasSpread>> points(
      String name, String meaning, ToDoubleFunction<BiasSpread> value) {
    return Figure.optionalPoints(name, meaning, bias -> of(bias, value));
  }

  private static OptionalDouble of(Optional<BiasSpread> bias, ToDoubleFunction<BiasSpread> value) {
    return bias.stream().mapToDouble(value).findFirst();
  }
}
