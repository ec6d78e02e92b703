package org.twocounts.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.Person;

/**
 * Persons in the file: a line each, from which the candidacies have birth date and home state. A
 * candidacy may state them itself, where the file has no such person.
 */
final class PersonLines {
  private final Map<String, Person> byName = new HashMap<>();

  PersonLines(List<Person> persons) {
    persons.forEach(p -> byName.putIfAbsent(p.name(), p));
  }

  static Person read(JsonObject o) {
    o.about("person " + o.text("name"));
    Person person =
        new Person(
            o.text("name"),
            o.optionalDate("birthDate"),
            RegistryParser.provenance(o),
            o.objects("homes").stream().map(PersonLines::home).toList());
    o.end();
    return person;
  }

  private static Person.Home home(JsonObject o) {
    Person.Home home =
        new Person.Home(o.integer("from"), o.text("state"), RegistryParser.provenance(o));
    o.end();
    return home;
  }

  static void write(LineWriter out, Person person) throws IOException {
    out.put("name", person.name()).put("birthDate", person.birthDate().map(LocalDate::toString));
    RegistryWriter.provenance(out, person.provenance());
    out.putAnyObjects("homes", person.homes(), PersonLines::home);
  }

  private static void home(LineWriter out, Person.Home home) throws IOException {
    out.put("from", home.from()).put("state", home.state());
    RegistryWriter.provenance(out, home.provenance());
  }

  /** The election with what its candidacies do not state themselves. */
  Election filled(Election election) {
    return byName.isEmpty()
        ? election
        : election.withStates(
            election.states(),
            election.candidacies().stream().map(c -> filled(c, election.year())).toList());
  }

  private Candidacy filled(Candidacy candidacy, int year) {
    return candidacy.withPerson(
        candidacy.homeState().or(() -> home(candidacy, year)),
        candidacy.birthDate().or(() -> birthDate(candidacy)));
  }

  /** The candidacy without what its person's line says: as it stands in the file. */
  Candidacy bare(Candidacy candidacy, int year) {
    return candidacy.withPerson(
        candidacy.homeState().filter(s -> !home(candidacy, year).equals(Optional.of(s))),
        candidacy.birthDate().filter(d -> !birthDate(candidacy).equals(Optional.of(d))));
  }

  private Optional<String> home(Candidacy candidacy, int year) {
    return person(candidacy).flatMap(p -> p.homeAt(year)).map(Person.Home::state);
  }

  private Optional<LocalDate> birthDate(Candidacy candidacy) {
    return person(candidacy).flatMap(Person::birthDate);
  }

  private Optional<Person> person(Candidacy candidacy) {
    return Optional.ofNullable(byName.get(candidacy.candidate()));
  }
}
