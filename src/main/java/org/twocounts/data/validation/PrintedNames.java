package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.PublishedTotals;

/**
 * Names in printed totals, most of all of persons who are no candidates of the record that year.
 */
final class PrintedNames implements Rule {
  private static final int YEARS_APART = 24;

  private record Person(int year, String name) {}

  private record Printed(String source, long votes) {}

  @Override
  public String id() {
    return "printed-names";
  }

  @Override
  public String description() {
    return "Printed totals name persons in the order of the alphabet; one whom only they name in a"
        + " year stood in no other election more than "
        + YEARS_APART
        + " years away, and no source prints more than one and a half times another's votes.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Map<String, TreeSet<Integer>> stood = new HashMap<>();
    Set<Person> standing = new HashSet<>();
    for (Election election : facts.record().elections()) {
      for (Candidacy candidacy : election.candidacies()) {
        stood.computeIfAbsent(candidacy.candidate(), n -> new TreeSet<>()).add(election.year());
        standing.add(new Person(election.year(), candidacy.candidate()));
      }
    }
    Map<Person, Printed> first = new HashMap<>();
    for (PublishedTotals published : facts.record().publishedTotals()) {
      checkOrder(published, violations);
      for (PublishedTotals.Total total : published.totals()) {
        Optional<Person> other =
            total
                .candidate()
                .filter(name -> !name.equals(CandidateResult.OTHER))
                .map(name -> new Person(published.year(), name))
                .filter(person -> !standing.contains(person));
        if (other.isPresent()) {
          Place place = place(published, other.get().name());
          checkYears(published.year(), stood.get(other.get().name()), place, violations);
          compare(first, other.get(), printed(published, total), place, violations);
        }
      }
    }
  }

  private static Place place(PublishedTotals published, String name) {
    return Place.of(published.year()).entry("totals of " + published.source()).candidate(name);
  }

  private static Optional<Printed> printed(PublishedTotals published, PublishedTotals.Total total) {
    OptionalLong votes = total.popularVotes();
    return votes.isPresent()
        ? Optional.of(new Printed(published.source(), votes.getAsLong()))
        : Optional.empty();
  }

  private static void checkOrder(PublishedTotals published, Violations violations) {
    List<String> names =
        published.totals().stream().flatMap(total -> total.candidate().stream()).toList();
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i).compareTo(names.get(i - 1)) <= 0) {
        violations.add(
            place(published, names.get(i)),
            "stands after " + names.get(i - 1) + "; names stand in the order of the alphabet");
      }
    }
  }

  private static void checkYears(
      int year, NavigableSet<Integer> stood, Place place, Violations violations) {
    if (stood != null && stood.subSet(year - YEARS_APART, year + YEARS_APART + 1).isEmpty()) {
      violations.add(place, "stood in " + stood.first() + "; no candidate of this year");
    }
  }

  private static void compare(
      Map<Person, Printed> first,
      Person person,
      Optional<Printed> printed,
      Place place,
      Violations violations) {
    if (printed.isEmpty()) {
      return;
    }
    Printed now = printed.get();
    Printed before = first.putIfAbsent(person, now);
    if (before != null
        && 2 * Math.max(before.votes(), now.votes()) > 3 * Math.min(before.votes(), now.votes())) {
      violations.add(
          place, now.votes() + " votes, but " + before.votes() + " in " + before.source());
    }
  }
}
