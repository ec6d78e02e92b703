package org.twocounts.claim.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** The tipping-point units of a period, and how large they were. */
final class TippingUnitsMeasure implements Measure {
  private static final int MOST = 60;
  private static final Parameter<Integer> AT_MOST =
      Parameter.whole("at-most", "only units with at most so many electors", 1, MOST).orElse(MOST);

  private static final EvidenceFigures<Tipping> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(Tipping::year),
          TippingFigures.tippingUnit(Tipping::unit).headed("tipping point"),
          ElectorFigures.electors(Tipping::electors),
          Figure.<Tipping>count(
                  "rank", "number", "Its place by electors, 1 for most.", Tipping::rank)
              .headed("rank by electors"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "tipping-units",
          Set.of(CaveatMeasure.TIPPING),
          "The units that gave the winner the majority, with their electors. Elections in which"
              + " there is none are left out.",
          List.of(Period.FROM, Period.TO, AT_MOST, BiasArguments.BASELINE),
          List.of(
              Answer.figure("percent", Unit.PERCENT, "such elections in all looked at"),
              Answer.figure("count", Unit.COUNT, "such elections"),
              Answer.figure("mean-electors", Unit.ELECTORS, "mean electors of all the units")),
          FIGURES.columns());

  private record Tipping(int year, String unit, int electors, long rank) {}

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    List<Tipping> all =
        BiasSeriesMeasure.series(record, arguments).stream()
            .map(TippingUnitsMeasure::tipping)
            .toList();
    Finding.Builder finding = Finding.of(this);
    for (Tipping t : all) {
      finding.restsOn(t.year()).row(FIGURES, t);
    }
    long small = all.stream().filter(t -> t.electors() <= arguments.get(AT_MOST)).count();
    return finding
        .remark("%d of %d elections", small, all.size())
        .answer("percent", 100.0 * small / all.size())
        .answer("count", small)
        .answer("mean-electors", all.stream().mapToInt(Tipping::electors).average().orElseThrow())
        .build();
  }

  private static Tipping tipping(TippingPoint point) {
    Election election = point.contest().election();
    Map<String, Integer> electors = Units.electors(election);
    String unit = point.tipping().get(0).unit();
    int own = electors.get(unit);
    long larger = electors.values().stream().filter(e -> e > own).count();
    return new Tipping(election.year(), unit, own, larger + 1);
  }
}
