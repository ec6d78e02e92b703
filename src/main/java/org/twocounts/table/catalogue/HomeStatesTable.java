package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Person;
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
                Figure.text("person", "Full name, as in candidacies.", r -> r.person.name()),
                Figure.year(
                    "from_year", "First election for which it was this.", r -> r.home.from()),
                CandidateFigures.<Row>homeState(r -> Optional.of(r.home.state())).always(),
                Figure.flag(
                    "unsourced",
                    "Whether no source was opened for it: general knowledge.",
                    r -> r.home.provenance().isGeneralKnowledge()),
                SharedFigures.sources(r -> r.home.provenance().sources()),
                Figure.optionalText(
                    "source_note", "Where in the sources.", r -> r.home.provenance().note())));
  }
}
