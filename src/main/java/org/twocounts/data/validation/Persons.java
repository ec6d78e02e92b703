package org.twocounts.data.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Person;

/** Persons, against the elections in which they stood. */
final class Persons implements Rule {
  @Override
  public String id() {
    return "persons";
  }

  @Override
  public String description() {
    return "A person stood in an election, is no slate, has a source for each fact, and home states"
        + " in order of year, each from an election in which he or she stood; a candidacy says"
        + " nothing else, and every person who stood is listed.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    if (record.persons().isEmpty()) {
      return;
    }
    Map<String, Map<Integer, Candidacy>> candidacies = new HashMap<>();
    for (Election election : record.elections()) {
      for (Candidacy c : election.candidacies()) {
        candidacies.computeIfAbsent(c.candidate(), n -> new TreeMap<>()).put(election.year(), c);
      }
    }
    for (Person person : record.persons()) {
      Place place = Place.ofEntry("person " + person.name());
      Map<Integer, Candidacy> stood = candidacies.getOrDefault(person.name(), Map.of());
      checkPerson(person, stood, place, violations);
      checkHomes(person.homes(), stood, place, violations);
      stood.forEach((year, c) -> checkAgreement(person, year, c, violations));
      candidacies.remove(person.name());
    }
    candidacies.forEach((name, stood) -> checkUnlisted(name, stood, violations));
  }

  private static void checkPerson(
      Person person, Map<Integer, Candidacy> stood, Place place, Violations violations) {
    if (stood.isEmpty()) {
      violations.add(place, "stood in no election of the record");
    }
    if (stood.values().stream().anyMatch(c -> !c.person())) {
      violations.add(place, "is marked as no person in an election");
    }
    if (person.birthDate().isPresent() == person.provenance().sources().isEmpty()) {
      violations.add(place, "a birth date is given exactly where a source of it is");
    }
  }

  private static void checkHomes(
      List<Person.Home> homes, Map<Integer, Candidacy> stood, Place place, Violations violations) {
    int before = 0;
    for (Person.Home home : homes) {
      if (home.from() <= before) {
        violations.add(place, "home state from " + home.from() + " stands after " + before);
      }
      if (!stood.containsKey(home.from())) {
        violations.add(place, "home state from " + home.from() + ", when the person did not stand");
      }
      if (home.provenance().sources().isEmpty()) {
        violations.add(place, "home state from " + home.from() + " has no source");
      }
      before = home.from();
    }
  }

  private static void checkAgreement(
      Person person, int year, Candidacy candidacy, Violations violations) {
    Place place = Place.of(year).candidate(person.name());
    Optional<String> home = person.homeAt(year).map(Person.Home::state);
    if (!candidacy.homeState().equals(home)) {
      violations.add(
          place, "home state " + words(candidacy.homeState()) + ", in persons " + words(home));
    }
    Optional<String> born = person.birthDate().map(LocalDate::toString);
    Optional<String> stated = candidacy.birthDate().map(LocalDate::toString);
    if (!stated.equals(born)) {
      violations.add(place, "birth date " + words(stated) + ", in persons " + words(born));
    }
  }

  private static void checkUnlisted(
      String name, Map<Integer, Candidacy> stood, Violations violations) {
    boolean silent =
        stood.values().stream()
            .anyMatch(c -> c.person() && c.homeState().isEmpty() && c.birthDate().isEmpty());
    if (silent) {
      violations.add(Place.ofEntry("person " + name), "stood, but is not listed in persons");
    }
  }

  private static String words(Optional<String> value) {
    return value.orElse("none");
  }
}
