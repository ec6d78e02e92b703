package org.twocounts.simulation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** The odds of models that need no drawing. */
final class ExactOdds {
  private static final int[] ONE_WAY = {1};
  private static final int[] BOTH_WAYS = {1, -1};

  private ExactOdds() {}

  /** Whether the model has an exact answer that takes a reasonable time. */
  static boolean isPossible(ModelledNation modelled, Leads leads) {
    SwingModel model = modelled.model();
    return switch (model.kind()) {
      case UNIFORM, BOOTSTRAP ->
          model.tails().isEmpty() && model.turnout() == SwingModel.Turnout.HELD;
      case INDEPENDENT, RANDOM_VOTING, CORRELATED ->
          new IndependentExact(modelled.nation(), model, leads).isFeasible();
    };
  }

  static ElectionOdds of(ModelledNation modelled, Leads leads) {
    SwingModel model = modelled.model();
    return switch (model.kind()) {
      case UNIFORM, BOOTSTRAP -> swept(modelled, leads);
      case INDEPENDENT, RANDOM_VOTING, CORRELATED ->
          new IndependentExact(modelled.nation(), model, leads).odds();
    };
  }

  /** One map as it was, or one for each past election and direction. */
  private static ElectionOdds swept(ModelledNation modelled, Leads leads) {
    SwingingNation nation = modelled.nation();
    SwingModel model = modelled.model();
    SweptMap swept = new SweptMap(nation, leads);
    Tally tally = new Tally(leads, nation.pair().election().electorsAppointed());
    double common = model.spread().common(nation);
    List<SortedMap<String, Double>> past =
        model.kind() == ModelKind.BOOTSTRAP
            ? model.pastDeviations()
            : List.of(Collections.emptySortedMap());
    int[] directions = model.kind() == ModelKind.BOOTSTRAP ? BOTH_WAYS : ONE_WAY;
    for (SortedMap<String, Double> deviations : past) {
      for (int direction : directions) {
        for (int i = 0; i < nation.states().size(); i++) {
          SwingingState state = nation.states().get(i);
          swept
              .map()
              .take(
                  i,
                  state.margin() + direction * deviations.getOrDefault(state.state(), 0.0),
                  state.voters());
        }
        swept.add(tally, model.meanSwing(), common);
        swept.addElectors(tally, model.meanSwing(), common);
      }
    }
    return ElectionOdds.of(nation, tally).withoutError();
  }
}
