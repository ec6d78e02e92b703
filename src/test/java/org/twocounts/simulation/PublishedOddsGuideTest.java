package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.swing.Thresholds;

/** What {@code docs/simulation.md} sets beside published results is what the code gives. */
@Tag(Document.TAG)
class PublishedOddsGuideTest {
  private static final Document GUIDE = Document.of("docs/simulation.md");
  private static final int[][] PERIODS = {
    {1836, 2016}, {1836, 1852}, {1872, 1888}, {1900, 1960}, {1964, 2016}, {1988, 2016}, {1988, 2024}
  };
  private static final String REPUBLICAN = "Republican";
  private static final long MAPS = 20_000;
  private static final List<ModelledNation> NATIONS =
      Assumptions.usual(ModelKind.CORRELATED)
          .of(
              TheRecord.record(),
              TheRecord.record().elections().stream()
                  .filter(e -> Thresholds.find(e).isPresent())
                  .toList());

  @Test
  void the_table_of_periods_correlation_and_tails_is_what_the_code_gives() {
    StringBuilder table =
        new StringBuilder(
                "| elections | model | within 1 | within 2 | within 3 | Republican part within 2"
                    + " |\n")
            .append("|---|---|---|---|---|---|\n");
    for (int[] period : PERIODS) {
      String years = period[0] + "–" + period[1];
      table.append(row(years, "uniform", uniform(period)));
      table.append(row("", "independent", drawn(period, ModelKind.INDEPENDENT, 1, false)));
      table.append(row("", "**correlated**", drawn(period, ModelKind.CORRELATED, 1, false)));
      table.append(row("", "correlated, *t*₄", drawn(period, ModelKind.CORRELATED, 1, true)));
      table.append(row("", "correlated, half", drawn(period, ModelKind.CORRELATED, 0.5, false)));
      table.append(
          row("", "correlated, one and a half", drawn(period, ModelKind.CORRELATED, 1.5, false)));
    }
    GUIDE.hasBlock("| elections | model |", table.toString());
  }

  private static SplitOdds uniform(int[] period) {
    return simulation(period, spread -> ModelKind.UNIFORM.of(spread), ModelKind.UNIFORM, false)
        .exact(1, SimulationWatch.NONE);
  }

  /** Drawn with regions' and states' own deviations times a factor. */
  private static SplitOdds drawn(int[] period, ModelKind kind, double factor, boolean heavyTails) {
    return simulation(period, spread -> times(factor, kind.of(spread)), kind, heavyTails)
        .drawn(Sampling.SWEPT, Effort.draws(MAPS), 1, SimulationWatch.NONE);
  }

  private static SwingSpread times(double factor, SwingSpread spread) {
    SortedMap<String, Double> states = new TreeMap<>();
    spread.states().forEach((code, own) -> states.put(code, factor * own));
    return new SwingSpread(
        spread.national(),
        factor * spread.regional(),
        factor * spread.state(),
        states,
        spread.turnout());
  }

  private static Simulation simulation(
      int[] period, UnaryOperator<SwingSpread> change, ModelKind kind, boolean heavyTails) {
    return new Simulation(
        NATIONS.stream()
            .filter(n -> year(n) >= period[0] && year(n) <= period[1])
            .map(
                n ->
                    new ModelledNation(
                        n.nation(),
                        new SwingModel(
                            kind,
                            change.apply(n.model().spread()),
                            0,
                            heavyTails ? OptionalDouble.of(4) : OptionalDouble.empty(),
                            SwingModel.Turnout.HELD,
                            List.of()),
                        n.estimate()))
            .toList(),
        leads());
  }

  private static int year(ModelledNation nation) {
    return nation.nation().pair().election().year();
  }

  private static Leads leads() {
    return new Leads(
        List.of(Window.within(1), Window.within(2), Window.within(3)), new ArrayList<>());
  }

  private static String row(String years, String model, SplitOdds odds) {
    PartyChances within2 = odds.window(1);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f %% | %.0f %% | %.0f %% | %s |\n",
        years,
        model,
        100 * odds.window(0).split().value(),
        100 * within2.split().value(),
        100 * odds.window(2).split().value(),
        within2.favouring().containsKey(REPUBLICAN)
            ? String.format(Locale.ROOT, "%.0f %%", 100 * within2.partFavouring(REPUBLICAN))
            : "–");
  }
}
