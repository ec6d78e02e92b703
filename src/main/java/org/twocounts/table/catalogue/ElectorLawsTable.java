package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ElectorLaw;
import org.twocounts.table.Table;

/** Laws by which states chose their electors by district. */
final class ElectorLawsTable {
  private ElectorLawsTable() {}

  static Table table() {
    return Table.named(
            "elector_laws",
            "One row a law by which a state chose its electors by district, from the first such law"
                + " that the record dates. How each state chose them in each year is in states.")
        .key("state", "first_election")
        .ofEvents()
        .references("state_names", "state")
        .of(
            facts -> facts.record().electorLaws().stream(),
            List.of(
                SharedFigures.state(ElectorLaw::state),
                RecordFigures.firstElection(ElectorLaw::firstElection).detailed("Under it."),
                RecordFigures.optionalLastElection(ElectorLaw::lastElection)
                    .detailed("Under it; missing while it is in force."),
                Figure.optionalCount(
                    "at_large",
                    "electors",
                    "Electors that the whole state chooses, beside one a congressional district;"
                        + " missing where the districts were others.",
                    l -> Amounts.wide(l.atLarge())),
                Figure.text("law", "The statute.", ElectorLaw::law)));
  }
}
