package org.twocounts.data.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.model.Attribution;
import org.twocounts.model.Attribution.AttributedCount;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorTally;

/** Named ways of counting against the state rows and the votes of single electors. */
final class AttributionsHold implements Rule {
  @Override
  public String id() {
    return "attributions";
  }

  @Override
  public String description() {
    return "One attribution of a year is the default and equals the state rows; the others divide"
        + " the votes of the same states.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Election election : record.elections()) {
      List<Attribution> attributions = election.attributions();
      if (attributions.isEmpty()) {
        continue;
      }
      Place place = Place.of(election.year());
      List<Attribution> defaults = attributions.stream().filter(Attribution::isDefault).toList();
      if (defaults.size() != 1) {
        violations.add(place, defaults.size() + " of the attributions are default, not one");
        continue;
      }
      checkDefault(election, defaults.get(0), violations);
      for (Attribution attribution : attributions) {
        checkStates(place, defaults.get(0), attribution, violations);
        checkSlates(election, defaults.get(0), attribution, violations);
        checkTallies(record, election, attribution, violations);
      }
    }
  }

  private static Place place(Election election, Attribution attribution, AttributedCount count) {
    return Place.of(election.year())
        .state(count.state())
        .entry("attribution " + attribution.name())
        .candidate(count.candidate());
  }

  private static void checkDefault(
      Election election, Attribution attribution, Violations violations) {
    for (AttributedCount count : attribution.counts()) {
      OptionalLong row =
          election
              .findState(count.state())
              .flatMap(s -> s.findResult(count.candidate()))
              .map(CandidateResult::popularVotes)
              .orElse(OptionalLong.empty());
      if (!row.equals(OptionalLong.of(count.popularVotes()))) {
        violations.add(
            place(election, attribution, count),
            String.format(
                "popular votes %s, but the state row has %s",
                count.popularVotes(), row.isPresent() ? row.getAsLong() : "none"));
      }
    }
  }

  private static void checkStates(
      Place place, Attribution standard, Attribution attribution, Violations violations) {
    Set<String> right = states(standard);
    Set<String> given = states(attribution);
    if (!given.equals(right)) {
      violations.add(
          place.entry("attribution " + attribution.name()),
          "counts " + given + ", but the default counts " + right);
    }
  }

  private static Set<String> states(Attribution attribution) {
    Set<String> states = new TreeSet<>();
    attribution.counts().forEach(c -> states.add(c.state()));
    return states;
  }

  /** A slate that is no candidacy takes over what the default gives a candidate. */
  private static void checkSlates(
      Election election, Attribution standard, Attribution attribution, Violations violations) {
    for (AttributedCount count : attribution.counts()) {
      boolean taken =
          standard.counts().stream()
              .anyMatch(
                  c -> c.state().equals(count.state()) && c.popularVotes() == count.popularVotes());
      if (election.findCandidacy(count.candidate()).isEmpty() && !taken) {
        violations.add(
            place(election, attribution, count),
            "is no candidate, and the default has no count of "
                + count.popularVotes()
                + " votes there");
      }
    }
  }

  /** Where electors stood singly, an attribution divides what one of them received. */
  private static void checkTallies(
      ElectionRecord record, Election election, Attribution attribution, Violations violations) {
    Map<String, Long> sums = new LinkedHashMap<>();
    attribution.counts().forEach(c -> sums.merge(c.state(), c.popularVotes(), Long::sum));
    sums.forEach(
        (state, sum) -> {
          List<Long> tallies =
              record.electorTallies().stream()
                  .filter(t -> t.year() == election.year() && t.state().equals(state))
                  .map(ElectorTally::votes)
                  .filter(OptionalLong::isPresent)
                  .map(OptionalLong::getAsLong)
                  .toList();
          if (!tallies.isEmpty() && !tallies.contains(sum)) {
            violations.add(
                Place.of(election.year()).state(state).entry("attribution " + attribution.name()),
                "counts sum to " + sum + ", which no elector received");
          }
        });
  }
}
