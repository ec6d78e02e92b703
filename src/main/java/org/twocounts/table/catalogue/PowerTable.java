package org.twocounts.table.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.power.Power;
import org.twocounts.analysis.power.PowerIndex;
import org.twocounts.analysis.power.PowerIndices;
import org.twocounts.analysis.power.VoterPower;
import org.twocounts.analysis.power.WeightedGame;
import org.twocounts.figure.Figure;
import org.twocounts.figure.PowerFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.Table;

/** The power of every state as a bloc, and of its voters, in every election. */
final class PowerTable {
  /** Three times that of the states of today: no record may keep a user waiting. */
  private static final double MOST_WORK = 5e7;

  private final ElectionRecord record;

  /** Elections with the same states and electors are one game. */
  private final Map<WeightedGame, PowerIndices> counted = new HashMap<>();

  private PowerTable(ElectionRecord record) {
    this.record = record;
  }

  private record Row(int year, Power power, Optional<VoterPower> voter) {}

  static Table table() {
    return Table.named(
            "power",
            "One row a state that appointed electors: how often it decides as one bloc, with the"
                + " majority of the electors appointed, counted exactly over all coalitions of the"
                + " states; and the power of one of its voters, by banzhaf. It assumes that a state"
                + " casts all of its electors together and that everybody votes by the toss of a"
                + " coin. No row of an election with far more states or electors than any so far.")
        .key("year", "state")
        .references("states", "year", "state")
        .measuring(CaveatMeasure.POPULATION)
        .costly()
        .of(facts -> new PowerTable(facts.record()).rows(), columns());
  }

  private Stream<Row> rows() {
    return record.elections().stream().flatMap(this::rows);
  }

  private Stream<Row> rows(Election election) {
    Optional<PowerIndices> indices =
        game(election)
            .filter(game -> PowerIndices.work(game) <= MOST_WORK)
            .map(game -> counted.computeIfAbsent(game, PowerIndices::of));
    List<Row> rows = new ArrayList<>();
    if (indices.isPresent()) {
      List<VoterPower> voters = voters(election, indices.get());
      for (int i = 0; i < indices.get().blocs().size(); i++) {
        Optional<VoterPower> voter =
            voters.isEmpty() ? Optional.empty() : Optional.of(voters.get(i));
        rows.add(new Row(election.year(), indices.get().blocs().get(i), voter));
      }
    }
    return rows.stream();
  }

  private static Optional<WeightedGame> game(Election election) {
    try {
      return Optional.of(WeightedGame.of(election));
    } catch (NotDefinedException withoutMajority) {
      return Optional.empty();
    }
  }

  /** None where the record lacks a population. */
  private List<VoterPower> voters(Election election, PowerIndices indices) {
    try {
      return VoterPower.of(indices, PowerIndex.BANZHAF, StatePopulation.of(record, election));
    } catch (NotDefinedException unknown) {
      return List.of();
    }
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        SharedFigures.year(Row::year),
        PowerFigures.STATE.of(Row::power),
        PowerFigures.ELECTORS.of(Row::power),
        PowerFigures.BANZHAF.of(Row::power),
        PowerFigures.BANZHAF_NORMALISED.of(Row::power),
        PowerFigures.SHAPLEY_SHUBIK.of(Row::power),
        PowerFigures.POPULATION.ofOptional(Row::voter),
        PowerFigures.VOTER_POWER.ofOptional(Row::voter));
  }
}
