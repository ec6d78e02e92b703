package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.BiasWindow;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.figure.BiasWindowFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;

/** Elections in a row whose Electoral College bias favoured the same party. */
final class BiasRunsMeasure implements Measure {
  private static final EvidenceFigures<Run> FIGURES =
      EvidenceFigures.of(
          TippingFigures.towards(r -> Optional.of(r.towards())),
          BiasWindowFigures.first(Run::window).headed("from"),
          BiasWindowFigures.last(Run::window).headed("to"),
          BiasWindowFigures.elections(Run::window).headed("elections in a row"),
          BiasWindowFigures.mean(Run::window));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "bias-runs",
          Set.of(CaveatMeasure.TIPPING),
          "The longest runs of elections whose Electoral College bias favoured one party.",
          List.of(
              BiasSeriesMeasure.PARTY,
              Period.FROM,
              Period.TO,
              BiasArguments.CONVENTION,
              BiasArguments.BASELINE),
          List.of(
              Answer.figure(
                      "lead",
                      Unit.COUNT,
                      "longest run of the party less that of any other, a third party too")
                  .between(Balance.NAMED_SIDE),
              Answer.figure("longest", Unit.COUNT, "elections in the party's longest run"),
              Answer.figure(
                  "longest-of-others", Unit.COUNT, "elections in the longest of any other")),
          FIGURES.columns());

  private record Run(String towards, List<TippingPoint> elections) {
    BiasWindow window() {
      return new BiasWindow(elections);
    }
  }

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    List<TippingPoint> series = BiasSeriesMeasure.series(record, arguments);
    if (series.stream()
        .noneMatch(t -> BiasSeriesMeasure.isOfPair(t, arguments.get(BiasSeriesMeasure.PARTY)))) {
      throw BiasSeriesMeasure.noPair(record, arguments);
    }
    List<Run> runs = runs(series);
    Finding.Builder finding = Finding.of(this);
    for (Run run : runs) {
      run.elections().forEach(t -> finding.restsOn(t.contest().election().year()));
      finding.row(FIGURES, run);
    }
    String party = arguments.get(BiasSeriesMeasure.PARTY);
    int longest = longest(runs.stream().filter(r -> r.towards().equals(party)).toList());
    int ofOthers = longest(runs.stream().filter(r -> !r.towards().equals(party)).toList());
    return finding
        .remark("longest run towards %s %d, towards others %d", party, longest, ofOthers)
        .answer("lead", longest - ofOthers)
        .answer("longest", longest)
        .answer("longest-of-others", ofOthers)
        .build();
  }

  private static int longest(List<Run> runs) {
    return runs.stream().mapToInt(r -> r.elections().size()).max().orElse(0);
  }

  /** An election that favours nobody ends a run. */
  private static List<Run> runs(List<TippingPoint> series) {
    List<Run> runs = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (TippingPoint tipping : series) {
      Optional<String> towards = tipping.towards();
      if (towards.isPresent() && !towards.equals(before)) {
        runs.add(new Run(towards.get(), new ArrayList<>()));
      }
      towards.ifPresent(t -> runs.get(runs.size() - 1).elections().add(tipping));
      before = towards;
    }
    return runs;
  }
}
