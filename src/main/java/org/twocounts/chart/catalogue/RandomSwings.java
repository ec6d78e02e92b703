package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.Effort;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.PastSwings;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.Simulation;
import org.twocounts.simulation.SimulationWatch;
import org.twocounts.simulation.SplitOdds;

/**
 * Elections swung at random around their results as far as states have swung before, regions
 * together.
 *
 * @param nations at least one, in order of year
 * @param pastSwings from how many pairs of elections the swings of each are taken
 */
record RandomSwings(List<ModelledNation> nations, int pastSwings) {
  private static final Needs SWINGS =
      new Needs(
          2,
          "swing from one election to the next that can be compared",
          "swings from one election to the next that can be compared");

  RandomSwings {
    nations = List.copyOf(nations);
  }

  /**
   * Puts elections under the usual assumptions.
   *
   * @throws NotDefinedException if one has no pair, or the record has too few swings
   */
  static RandomSwings of(ElectionRecord record, List<Election> elections) {
    elections.forEach(election -> Contest.of(election, Optional.empty()));
    int swings = SWINGS.in(PastSwings.of(record).swings()).size();
    return new RandomSwings(
        Assumptions.usual(ModelKind.CORRELATED).of(record, elections),
        Math.min(PastSwings.USUAL, swings));
  }

  /**
   * All elections of a record between a pair, under the usual assumptions.
   *
   * @throws NotDefinedException if there is none, or the record has too few swings
   */
  static RandomSwings ofAll(ElectionRecord record) {
    return of(
        record,
        new Needs(1, "election with an electoral majority and a national popular vote", "")
            .in(withPair(record)));
  }

  /** The elections of a record between a winner and a rival, in order of year. */
  static List<Election> withPair(ElectionRecord record) {
    return record.elections().stream().filter(e -> Contest.find(e).isPresent()).toList();
  }

  List<Election> elections() {
    return nations.stream().map(nation -> nation.nation().pair().election()).toList();
  }

  /** So many maps drawn of each election. */
  SplitOdds drawn(Leads leads, long maps) {
    return new Simulation(nations, leads)
        .drawn(
            Sampling.SWEPT,
            Effort.draws(maps * nations.size()),
            Simulation.USUAL_SEED,
            SimulationWatch.NONE);
  }

  /** Under another model that has an exact answer. */
  SplitOdds exact(ModelKind kind, Leads leads) {
    return new Simulation(nations.stream().map(n -> n.under(kind)).toList(), leads)
        .exact(Simulation.USUAL_SEED, SimulationWatch.NONE);
  }
}
