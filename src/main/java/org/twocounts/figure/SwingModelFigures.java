package org.twocounts.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.PastSwing;
import org.twocounts.simulation.SwingModel;

/** The parameters of a model of an election; missing where the model has no such thing. */
public final class SwingModelFigures {
  public static final Figure<ModelledNation> NATIONAL =
      deviation(
          "national_deviation",
          "Standard deviation of the nation's swing, regions and states in it.",
          kind -> true,
          m -> m.model().spread().national());

  public static final Figure<ModelledNation> REGIONAL =
      deviation(
          "regional_deviation",
          "Standard deviation of what the states of a region swing beyond the nation.",
          kind -> kind == ModelKind.CORRELATED,
          m -> m.model().spread().regional());

  public static final Figure<ModelledNation> STATE =
      deviation(
          "state_deviation",
          "Standard deviation of what a state swings beyond those; of all states together.",
          SwingModelFigures::hasStates,
          m -> m.model().spread().state());

  public static final Figure<ModelledNation> STATE_LEAST =
      deviation(
          "state_deviation_least",
          "The least of the states' own standard deviations.",
          SwingModelFigures::hasStates,
          m -> own(m).min().orElse(m.model().spread().state()));

  public static final Figure<ModelledNation> STATE_MOST =
      deviation(
          "state_deviation_most",
          "The greatest of the states' own standard deviations.",
          SwingModelFigures::hasStates,
          m -> own(m).max().orElse(m.model().spread().state()));

  public static final Figure<ModelledNation> TURNOUT =
      Figure.optionalNumber(
          "turnout_deviation",
          "natural logarithm",
          "Standard deviation of the logarithm of a state's part of the votes; missing where parts"
              + " are held.",
          m ->
              m.model().turnout() == SwingModel.Turnout.DRAWN
                  ? OptionalDouble.of(m.model().spread().turnout())
                  : OptionalDouble.empty());

  public static final Figure<ModelledNation> MEAN_SWING =
      Figure.points(
          "mean_swing",
          "Mean swing of the nation; positive favours margin_of.",
          m -> m.model().meanSwing());

  public static final Figure<ModelledNation> TAILS =
      Figure.optionalNumber(
          "tails",
          "degrees of freedom",
          "Of Student's t, which swings follow; missing where they are normal.",
          m -> m.model().tails());

  public static final Figure<ModelledNation> SWINGS =
      Figure.numbers(
          "swing_years",
          "The elections to which the swings led that were estimated from.",
          m -> years(m));

  public static final Figure<ModelledNation> STATE_SWINGS =
      Figure.optionalCount(
          "state_swings",
          "swings",
          "Swings of states that were estimated from; missing where nothing was.",
          m ->
              m.estimate().isPresent()
                  ? OptionalLong.of(m.estimate().get().observations())
                  : OptionalLong.empty());

  private SwingModelFigures() {}

  /** In the order in which they are printed. */
  public static List<Figure<ModelledNation>> all() {
    return List.of(
        MEAN_SWING,
        NATIONAL,
        REGIONAL,
        STATE,
        STATE_LEAST,
        STATE_MOST,
        TAILS,
        TURNOUT,
        SWINGS,
        STATE_SWINGS);
  }

  private static boolean hasStates(ModelKind kind) {
    return kind == ModelKind.CORRELATED || kind == ModelKind.INDEPENDENT;
  }

  private static DoubleStream own(ModelledNation modelled) {
    return modelled.nation().states().stream()
        .mapToDouble(s -> modelled.model().spread().of(s.state()));
  }

  private static List<Integer> years(ModelledNation modelled) {
    return modelled.estimate().stream()
        .flatMap(e -> e.swings().stream())
        .map(PastSwing::year)
        .toList();
  }

  private static Figure<ModelledNation> deviation(
      String name,
      String meaning,
      Predicate<ModelKind> has,
      ToDoubleFunction<ModelledNation> value) {
    return Figure.optionalPoints(
        name,
        meaning,
        m ->
            m.model().kind() != ModelKind.RANDOM_VOTING && has.test(m.model().kind())
                ? OptionalDouble.of(value.applyAsDouble(m))
                : OptionalDouble.empty());
  }
}
