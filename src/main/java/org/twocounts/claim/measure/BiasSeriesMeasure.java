package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.BiasWindow;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.TodaysParties;

/** Electoral College bias over a period. */
final class BiasSeriesMeasure implements Measure {
  static final Parameter<String> PARTY =
      Parameter.text("party", "label of the party that the answers are about")
          .naming(NameBearer.PARTY)
          .orElse(TodaysParties.DEMOCRATIC);

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "bias-series",
          Set.of(CaveatMeasure.TIPPING),
          "Electoral College bias of each election of a period; positive favours the Democrat, of"
              + " another pair whoever stood against the Republican, and before 1856 the winner."
              + " Elections in which it is not defined are left out.",
          List.of(PARTY, Period.FROM, Period.TO, BiasArguments.CONVENTION, BiasArguments.BASELINE),
          List.of(
              Answer.figure("average", Unit.POINTS, "the mean of the period")
                  .between(Balance.DEMOCRAT_LESS_REPUBLICAN),
              Answer.figure("favouring", Unit.COUNT, "elections that favoured the party"),
              Answer.figure(
                      "lead",
                      Unit.COUNT,
                      "elections that favoured the party less those that favoured any other, a"
                          + " third party too")
                  .between(Balance.NAMED_SIDE)),
          BiasRow.FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    List<TippingPoint> series = series(record, arguments);
    Finding.Builder finding = Finding.of(this);
    series.forEach(tipping -> BiasRow.add(finding, tipping));
    Optional<String> party = Optional.of(arguments.get(PARTY));
    long favouring = series.stream().filter(t -> t.towards().equals(party)).count();
    if (series.stream().noneMatch(t -> isOfPair(t, party.get()))) {
      RuntimeException none = noPair(record, arguments);
      return finding
          .answer("average", new BiasWindow(series).mean())
          .noAnswer("favouring", none)
          .noAnswer("lead", none)
          .build();
    }
    long others = series.stream().filter(t -> t.towards().isPresent()).count() - favouring;
    return finding
        .remark("%d of %d elections towards %s", favouring, series.size(), party.get())
        .answer("average", new BiasWindow(series).mean())
        .answer("favouring", favouring)
        .answer("lead", favouring - others)
        .build();
  }

  /** Whether the bias of an election could favour a party. */
  static boolean isOfPair(TippingPoint tipping, String party) {
    Election election = tipping.contest().election();
    return tipping.contest().names().stream().anyMatch(n -> election.isOfParty(n, party));
  }

  /** What to say where it could favour a party in no election. */
  static RuntimeException noPair(ElectionRecord record, Arguments arguments) {
    return Cases.of(record, arguments)
        .none(
            "the party \"%s\" is of no pair whose bias is measured in the period",
            arguments.get(PARTY));
  }

  /** The elections of the period in which the bias is defined. */
  static List<TippingPoint> series(ElectionRecord record, Arguments arguments) {
    List<TippingPoint> series =
        Period.elections(record, arguments).stream()
            .map(e -> Bias.of(e, BiasArguments.options(arguments)))
            .flatMap(b -> b.tippingPoint().stream())
            .toList();
    if (series.isEmpty()) {
      throw Cases.of(record, arguments)
          .none("no election of the period has an Electoral College bias");
    }
    return series;
  }
}
