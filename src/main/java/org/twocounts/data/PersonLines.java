package org.twocounts.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.twocounts.input.JsonObject;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Person;

/**
 * Persons in the file: a line each, from which the candidacies have birth date and home state. A
 * candidacy may state them itself, where the file has no such person.
 */
public final class PersonLines {
  private final Map<String, Person> byName = new HashMap<>();

  private PersonLines(ElectionRecord record) {
    record.persons().forEach(p -> byName.putIfAbsent(p.name(), p));
  }

  /** The record whose candidacies have from their persons what they do not state themselves. */
  public static ElectionRecord filled(ElectionRecord filed) {
    PersonLines lines = new PersonLines(filed);
    return filed.withElections(filed.elections().stream().map(lines::filled).toList());
  }

  /** The record as it stands in the file: its candidacies without what their persons say. */
  public static ElectionRecord bare(ElectionRecord record) {
    PersonLines lines = new PersonLines(record);
    return record.withElections(record.elections().stream().map(lines::bare).toList());
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
        new Person.Home(o.year("from"), o.text("state"), RegistryParser.provenance(o));
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

  private Election filled(Election election) {
    return each(
        election,
        c ->
            c.withPerson(
                c.homeState().or(() -> home(c, election.year())),
                c.birthDate().or(() -> birthDate(c))));
  }

  private Election bare(Election election) {
    return each(
        election,
        c ->
            c.withPerson(
                c.homeState().filter(s -> !home(c, election.year()).equals(Optional.of(s))),
                c.birthDate().filter(d -> !birthDate(c).equals(Optional.of(d)))));
  }

  private Election each(Election election, UnaryOperator<Candidacy> change) {
    return byName.isEmpty()
        ? election
        : election.withStates(
            election.states(), election.candidacies().stream().map(change).toList());
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
