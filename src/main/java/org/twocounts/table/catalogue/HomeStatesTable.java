package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.Person;
import org.twocounts.table.Column;
import org.twocounts.table.Table;

/** The home states of persons, by year. */
final class HomeStatesTable {
  private HomeStatesTable() {}

  private record Row(Person person, Person.Home home) {}

  static Table table() {
    return Table.named(
            "home_states",
            "One row a home state of a person, in force from the election named until the next row"
                + " of the same person.")
        .key("person", "from_year")
        .references("persons", "person")
        .of(
            facts ->
                facts.record().persons().stream()
                    .flatMap(p -> p.homes().stream().map(h -> new Row(p, h))),
            List.of(
                Column.text("person", "Full name.", r -> r.person.name()),
                Column.year(
                    "from_year", "First election for which it was this.", r -> r.home.from()),
                Column.text("home_state", "Postal code.", r -> r.home.state()),
                Column.flag(
                    "unsourced",
                    "Whether no source was opened for it: general knowledge.",
                    r -> r.home.provenance().isGeneralKnowledge()),
                Column.texts("sources", "Ids of sources.", r -> r.home.provenance().sources()),
                Column.optionalText(
                    "source_note", "Where in the sources.", r -> r.home.provenance().note())));
  }
}
