package org.twocounts.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;

/**
 * One side of the comparison with NumPy: {@code model YEAR} prints the correlated model of an
 * election as a table that any language reads, {@code scalars YEAR} what of it is one number,
 * {@code time YEAR} how long drawing it takes here, in a process that is warm.
 */
public final class SimulationSpeed {
  private static final long DRAWS = 4_000_000;
  private static final double ERROR = 0.0005;

  private SimulationSpeed() {}

  /** Arguments: {@code model|scalars|time}, the year, {@code elections.json}. */
  public static void main(String[] args) {
    ElectionRecord record =
        Dataset.open(Path.of(args[2]), EnumSet.allOf(Section.class)).record();
    ModelledNation nation =
        Assumptions.usual(ModelKind.CORRELATED)
            .of(record, List.of(record.getElection(Integer.parseInt(args[1]))))
            .get(0);
    switch (args[0]) {
      case "model" -> printTurns(nation);
      case "scalars" -> printScalars(nation);
      default -> time(nation);
    }
  }

  private static void printTurns(ModelledNation modelled) {
    SwingingNation nation = modelled.nation();
    SwingSpread spread = modelled.model().spread();
    System.out.println("state,region,voters,margin,limit,deviation,turn,electors");
    for (SwingingState state : nation.states()) {
      for (SwingingState.Turn turn : state.turns()) {
        System.out.printf(
            Locale.ROOT,
            "%s,%s,%.17g,%.17g,%.17g,%.17g,%.17g,%d%n",
            state.state(),
            CensusRegions.of(state.state()),
            state.voters(),
            state.margin(),
            state.votesOfTwo(),
            spread.of(state.state()),
            turn.margin(),
            turn.positive());
      }
    }
  }

  private static void printScalars(ModelledNation modelled) {
    SwingingNation nation = modelled.nation();
    SwingSpread spread = modelled.model().spread();
    System.out.printf(
        Locale.ROOT,
        "common=%.17g regional=%.17g base=%d majority=%d%n",
        spread.common(nation),
        spread.regional(),
        nation.positiveElectors(),
        nation.majority());
  }

  private static void time(ModelledNation nation) {
    Simulation simulation = new Simulation(List.of(nation), Leads.within(1));
    Effort one = new Effort(DRAWS, OptionalDouble.empty(), 1);
    Effort all =
        new Effort(DRAWS, OptionalDouble.empty(), Runtime.getRuntime().availableProcessors());
    Effort precise = new Effort(Long.MAX_VALUE / 2, OptionalDouble.of(ERROR), 1);
    simulation.drawn(Sampling.PLAIN, one, 1, SimulationWatch.NONE);
    simulation.drawn(Sampling.SWEPT, precise, 1, SimulationWatch.NONE);
    simulation.drawn(Sampling.SWEPT, precise, 2, SimulationWatch.NONE);
    List<String> cells = new ArrayList<>();
    cells.add(line("plain", simulation, Sampling.PLAIN, one));
    cells.add(line("plain-all", simulation, Sampling.PLAIN, all));
    cells.add(line("swept-to-error", simulation, Sampling.SWEPT, precise));
    cells.forEach(System.out::println);
  }

  private static String line(
      String name, Simulation simulation, Sampling sampling, Effort effort) {
    long start = System.nanoTime();
    SplitOdds odds = simulation.drawn(sampling, effort, 3, SimulationWatch.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    Ratio split = odds.window(0).split();
    return String.format(
        Locale.ROOT,
        "%s,%d,%.6f,%.6f,%.6f",
        name,
        odds.draws(),
        seconds,
        split.value(),
        split.standardError());
  }
}
