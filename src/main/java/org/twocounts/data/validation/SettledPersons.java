package org.twocounts.data.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Person;
import org.twocounts.model.Provenance;

/** Birth dates and home states of those who stood, against what is settled about them. */
final class SettledPersons implements Rule {
  private static final Map<String, Settled> ALL = read();

  /**
   * What is settled of a person.
   *
   * @param first year of the first election in which the person stood
   * @param last year of the last
   */
  private record Settled(Optional<LocalDate> born, List<String> homes, int first, int last) {
    boolean stood(int year) {
      return year >= first && year <= last;
    }
  }

  @Override
  public String id() {
    return "settled-persons";
  }

  @Override
  public String description() {
    return "Who stood in an election of the past was born on the day, and at home in a state, that"
        + " is settled, unless the sourceNote names the other.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Map<String, Person> persons = new HashMap<>();
    record.persons().forEach(p -> persons.putIfAbsent(p.name(), p));
    for (Election election : record.elections()) {
      for (Candidacy candidacy : election.candidacies()) {
        Settled settled = ALL.get(candidacy.candidate());
        if (settled != null && settled.stood(election.year())) {
          String notes = notes(candidacy, persons.get(candidacy.candidate()));
          Place place = Place.of(election.year()).candidate(candidacy.candidate());
          check(candidacy, settled, notes, place, violations);
        }
      }
    }
  }

  private static void check(
      Candidacy candidacy, Settled settled, String notes, Place place, Violations violations) {
    candidacy
        .birthDate()
        .filter(date -> settled.born().isPresent() && !settled.born().get().equals(date))
        .filter(date -> !notes.contains(date.toString()))
        .ifPresent(
            date ->
                violations.add(
                    place,
                    String.format(
                        "born on %s, but settled is %s; another day stands in the sourceNote",
                        date, settled.born().get())));
    candidacy
        .homeState()
        .filter(state -> !settled.homes().isEmpty() && !settled.homes().contains(state))
        .filter(state -> !words(notes).contains(state))
        .ifPresent(
            state ->
                violations.add(
                    place,
                    String.format(
                        "at home in %s, but settled is %s; another state stands in the sourceNote",
                        state, String.join(" or ", settled.homes()))));
  }

  private static List<String> words(String notes) {
    return List.of(notes.split("[^\\p{L}]+"));
  }

  private static String notes(Candidacy candidacy, Person person) {
    Stream<Provenance> ofPerson =
        person == null
            ? Stream.empty()
            : Stream.concat(
                Stream.of(person.provenance()), person.homes().stream().map(h -> h.provenance()));
    return String.join(
        " ",
        Stream.concat(Stream.of(candidacy.provenance()), ofPerson)
            .flatMap(p -> p.note().stream())
            .toList());
  }

  private static Map<String, Settled> read() {
    Map<String, Settled> persons = new HashMap<>();
    for (List<String> cells : SettledTable.rows("persons.tsv")) {
      Optional<LocalDate> born =
          Optional.of(cells.get(1)).filter(date -> !date.isEmpty()).map(LocalDate::parse);
      List<String> homes = Stream.of(cells.get(2).split(" ")).filter(h -> !h.isEmpty()).toList();
      persons.put(
          cells.get(0),
          new Settled(born, homes, Integer.parseInt(cells.get(3)), Integer.parseInt(cells.get(4))));
    }
    return persons;
  }
}
