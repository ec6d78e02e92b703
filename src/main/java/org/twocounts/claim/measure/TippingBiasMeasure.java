package org.twocounts.claim.measure;

import java.util.List;
import java.util.Set;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;

/** Electoral College bias of one election, by its tipping point. */
final class TippingBiasMeasure implements Measure {
  private static final Parameter<Integer> YEAR = Parameter.year("year", "the election");

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "tipping-bias",
          Set.of(CaveatMeasure.TIPPING),
          "Margin in the tipping-point unit less the national margin; positive favours the"
              + " Democrat; of another pair whoever stood against the Republican, and before 1856"
              + " the winner.",
          List.of(YEAR, BiasArguments.CONVENTION, BiasArguments.BASELINE),
          List.of(
              Answer.figure("bias", Unit.POINTS, "the bias")
                  .between(Balance.DEMOCRAT_LESS_REPUBLICAN),
              Answer.items("unit", "the tipping-point unit"),
              Answer.items("towards", "the party favoured")),
          BiasRow.FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    TippingPoint tipping =
        TippingPoint.of(
            NamedFacts.election(record, arguments.get(YEAR)), BiasArguments.options(arguments));
    return BiasRow.add(Finding.of(this), tipping)
        .remark("towards %s", tipping.towards().orElse("nobody"))
        .answer("bias", tipping.bias())
        .answer("unit", List.of(tipping.unit()))
        .answer("towards", tipping.towards().stream().toList())
        .build();
  }
}
