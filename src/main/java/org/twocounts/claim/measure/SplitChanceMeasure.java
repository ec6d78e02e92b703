package org.twocounts.claim.measure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.TodaysParties;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.Effort;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.NationsOfRecord;
import org.twocounts.simulation.PartyChances;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.Simulation;
import org.twocounts.simulation.SimulationWatch;
import org.twocounts.simulation.SplitOdds;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/** How likely a split was among elections with a small national lead, by a model of swings. */
final class SplitChanceMeasure implements Measure {
  /** So many that the standard error over a period is about a fifth of a percent. */
  private static final long MAPS = 10_000;

  private static final Parameter<ModelKind> MODEL =
      Parameter.choice("model", "how states swing", ModelKind.class).orElse(ModelKind.CORRELATED);
  private static final Parameter<Double> WITHIN =
      Parameter.points("within", "largest national lead, percentage points, more than 0");
  private static final Parameter<String> PARTY =
      Parameter.text("party", "label of the party that the answer favouring is about")
          .naming(NameBearer.PARTY)
          .orElse(TodaysParties.DEMOCRATIC);

  private static final EvidenceFigures<ElectionOdds> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(ElectionOdds::year),
          Figure.<ElectionOdds>optionalPercent(
                  "split_chance_percent",
                  "Elections with a lead so small, drawn around this one, that are splits.",
                  odds -> percent(odds.windows().get(0).split().value()))
              .headed("splits, %"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "split-chance",
          Set.of(CaveatMeasure.TIPPING, CaveatMeasure.POPULAR_VOTE),
          "How likely a split was where the national lead is small: elections of a period are run"
              + " again, with swings estimated from the record. Elections without a pair are left"
              + " out.",
          List.of(MODEL, WITHIN, PARTY, Period.FROM, Period.TO),
          List.of(
              Answer.figure("chance", Unit.PERCENT, "of the elections that are splits"),
              Answer.figure("favouring", Unit.PERCENT, "of the splits that favour the party")),
          FIGURES.columns());

  /** By identity: a record is too large to be compared. Those of a process are few, and stay. */
  private final Map<ElectionRecord, Drawn> drawn =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** What was asked of a record before: several readings ask the same. */
  private record Drawn(NationsOfRecord nations, Map<Asked, SplitOdds> odds) {
    static Drawn of(ElectionRecord record) {
      return new Drawn(NationsOfRecord.of(record), new ConcurrentHashMap<>());
    }
  }

  private record Asked(ModelKind model, double within, Set<Integer> years) {}

  private static OptionalDouble percent(double probability) {
    return Double.isNaN(probability)
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * probability);
  }

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  /** It is simulated. */
  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    SplitOdds odds = odds(record, arguments);
    Finding.Builder finding = Finding.of(this);
    for (ElectionOdds election : odds.elections()) {
      finding.restsOn(election.year()).row(FIGURES, election);
    }
    PartyChances chances = odds.window(0);
    String party = arguments.get(PARTY);
    return finding
        .remark(
            "model %s, %s, %s",
            arguments.get(MODEL).label(),
            Counted.of(odds.elections().size(), "election"),
            odds.sampling() == Sampling.EXACT
                ? "exact"
                : Numerals.of(odds.draws()) + " maps drawn with seed " + odds.seed())
        .answer("chance", 100 * chances.split().value())
        .answerOr(
            "favouring",
            chances.favouring().containsKey(party)
                ? OptionalDouble.of(100 * chances.partFavouring(party))
                : OptionalDouble.empty(),
            () ->
                Cases.of(record, arguments)
                    .none("the party \"%s\" is of no pair of the period", party))
        .build();
  }

  private SplitOdds odds(ElectionRecord record, Arguments arguments) {
    double within = arguments.get(WITHIN);
    if (within == 0) {
      throw new NotDefinedException("within is 0; it must be more");
    }
    Set<Integer> years =
        Period.elections(record, arguments).stream()
            .map(Election::year)
            .collect(Collectors.toSet());
    Drawn of = drawn.computeIfAbsent(record, Drawn::of);
    SplitOdds odds =
        of.odds()
            .computeIfAbsent(
                new Asked(arguments.get(MODEL), within, years), asked -> draw(of.nations(), asked));
    if (!(odds.window(0).split().part() > 0)) {
      throw new NotDefinedException("no drawn election with so small a lead is a split");
    }
    return odds;
  }

  private static SplitOdds draw(NationsOfRecord nations, Asked asked) {
    ModelKind kind = asked.model();
    List<ModelledNation> elections =
        nations.under(Assumptions.usual(kind), asked.years()::contains);
    if (elections.isEmpty()) {
      throw new NotDefinedException(
          "no election of the period has a winner and a rival in electors");
    }
    Simulation simulation = new Simulation(elections, Leads.within(asked.within()));
    return kind == ModelKind.UNIFORM || kind == ModelKind.BOOTSTRAP
        ? simulation.exact(Simulation.USUAL_SEED, SimulationWatch.NONE)
        : simulation.drawn(
            Sampling.SWEPT, Effort.draws(MAPS), Simulation.USUAL_SEED, SimulationWatch.NONE);
  }
}
