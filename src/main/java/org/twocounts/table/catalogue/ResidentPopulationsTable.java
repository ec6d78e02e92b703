package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.table.Table;

/** Populations of places that are not apportioned. */
final class ResidentPopulationsTable {
  private ResidentPopulationsTable() {}

  static Table table() {
    return Table.named(
            "resident_populations",
            "One row a census: the resident population of the District of Columbia, which has no"
                + " apportionment population.")
        .key("census", "state")
        .references("state_names", "state")
        .referencesAs("source", "sources", "source")
        .of(
            facts -> facts.record().residentPopulations().stream(),
            List.of(
                SharedFigures.census(ResidentPopulation::census),
                SharedFigures.state(ResidentPopulation::state),
                Figure.count("residents", "persons", "Residents.", ResidentPopulation::population),
                SharedFigures.source(ResidentPopulation::source),
                Figure.text("note", "What needs a word.", ResidentPopulation::note)));
  }
}
