package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Person;
import org.twocounts.table.Table;

/** Everybody who stood, once. */
final class PersonsTable {
  private PersonsTable() {}

  private record Row(ElectionRecord record, Person person) {
    Stream<Integer> years() {
      return record.elections().stream()
          .filter(e -> e.findCandidacy(person.name()).isPresent())
          .map(e -> e.year());
    }
  }

  static Table table() {
    return Table.named(
            "persons",
            "One row a person who stood or received electoral votes; the home states by year are in"
                + " home_states.")
        .key("person")
        .of(
            facts -> facts.record().persons().stream().map(p -> new Row(facts.record(), p)),
            List.of(
                Figure.text("person", "Full name, as in candidacies.", r -> r.person.name()),
                CandidateFigures.birthDate(r -> r.person.birthDate()),
                Figure.flag(
                    "birth_date_unsourced",
                    "Whether no source was opened for the day of birth: general knowledge.",
                    r -> r.person.provenance().isGeneralKnowledge()),
                Figure.texts(
                    "years",
                    "Elections in which he or she stood.",
                    r -> r.years().map(String::valueOf).toList()),
                SharedFigures.<Row>sources(r -> r.person.provenance().sources())
                    .detailed("Of the day of birth."),
                Figure.optionalText(
                    "source_note", "Where in the sources.", r -> r.person.provenance().note())));
  }
}
