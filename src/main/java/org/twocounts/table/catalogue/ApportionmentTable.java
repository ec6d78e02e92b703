package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.figure.Figure;
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
                Figure.year("census", "Year of the census.", Apportionment::census),
                Figure.text("state", "Postal code.", Apportionment::state),
                Figure.optionalCount(
                    "population",
                    "persons",
                    "Apportionment population; missing for 1789.",
                    Apportionment::population),
                Figure.count("seats", "seats", "House seats.", Apportionment::seats),
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
                Figure.optionalText("note", "What needs a word.", Apportionment::note)));
  }
}
