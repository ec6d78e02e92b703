package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.ApportionmentFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.table.Table;

/** Apportionment populations and seats by census. */
final class ApportionmentTable {
  private ApportionmentTable() {}

  static Table table() {
    return Table.named(
            "apportionment",
            "One row a state in a census: the population by which House seats were apportioned (not"
                + " the resident population) and the seats. 1789 is the apportionment in the"
                + " Constitution.")
        .key("census", "state")
        .references("censuses", "census")
        .references("state_names", "state")
        .referencesAs("population_source", "sources", "source")
        .referencesAs("seats_source", "sources", "source")
        .measuring(CaveatMeasure.POPULATION)
        .of(
            facts -> facts.record().apportionment().stream(),
            List.of(
                SharedFigures.census(Apportionment::census),
                SharedFigures.state(Apportionment::state),
                ApportionmentFigures.population(Apportionment::population)
                    .detailed("Missing for 1789."),
                SharedFigures.seats(Apportionment::seats),
                Figure.optionalText(
                    "population_source",
                    "Id of the source of the population.",
                    Apportionment::populationSource),
                Figure.text(
                    "seats_source", "Id of the source of the seats.", Apportionment::seatsSource),
                Figure.optionalText(
                    "derivation",
                    "How the population was computed, where it was.",
                    Apportionment::derivation),
                SharedFigures.note(Apportionment::note)));
  }
}
