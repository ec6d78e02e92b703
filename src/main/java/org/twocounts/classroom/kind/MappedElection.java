package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.FirstAsked;
import org.twocounts.classroom.Level;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * An election as the map shows it: states whose electors all voted for one candidate.
 *
 * @param states electors by state, of those that were undivided
 * @param winners by state, of the same
 */
record MappedElection(Election election, Map<String, Integer> states, Map<String, String> winners) {
  /** A sheet asks more than once about a map, for maps need room. */
  private static final int MAPS_OF_A_SHEET = 3;

  MappedElection {
    states = new TreeMap<>(states);
    winners = new TreeMap<>(winners);
  }

  /** Draws one of the few that a sheet asks about. */
  static Optional<MappedElection> drawFew(Material material, Level level, Dice dice) {
    return of(dice.standing(dice.below(MAPS_OF_A_SHEET), fit(material, level)));
  }

  /** Draws one. */
  static Optional<MappedElection> draw(Material material, Level level, Dice dice) {
    return of(dice.pick(fit(material, level)));
  }

  /** Empty if no majority of electors decided. */
  private static Optional<MappedElection> of(Election election) {
    if (ElectoralVote.of(election).majorityHolders().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> states = new TreeMap<>();
    Map<String, String> winners = new TreeMap<>();
    for (StateResult state : election.states()) {
      List<String> voted =
          state
              .allResults()
              .filter(r -> r.electoralVotes() > 0)
              .map(r -> r.candidate())
              .distinct()
              .toList();
      if (state.tookPart()
          && voted.size() == 1
          && state.electoralVotes(voted.get(0)) == state.electorsAppointed()) {
        states.put(state.state(), state.electorsAppointed());
        winners.put(state.state(), voted.get(0));
      }
    }
    return Optional.of(new MappedElection(election, states, winners));
  }

  /** Whether the record has an election whose map suits a level. */
  static boolean isPossible(Material material, Level level) {
    return !fit(material, level).isEmpty();
  }

  private static List<Election> fit(Material material, Level level) {
    return material.elections(level).stream()
        .filter(
            e ->
                level != Level.MIDDLE_SCHOOL
                    || e.year() >= FirstAsked.MAPS_OF_THE_YOUNG
                    || material.areYearsChosen())
        .toList();
  }

  int year() {
    return election.year();
  }

  /** The subject of a question about something on this map. */
  String subject(String asked) {
    return "map " + year() + " " + asked;
  }

  ChartToRead chart() {
    return new ChartToRead("map", OptionalInt.of(year()));
  }

  /** Electoral votes counted for a candidate. */
  int votesOf(String candidate) {
    return ElectoralVote.of(election).votesOf(candidate);
  }

  /** States whose electors all voted for a candidate. */
  List<String> statesOf(String candidate) {
    return winners.entrySet().stream()
        .filter(e -> e.getValue().equals(candidate))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many more electoral votes the President had than the smallest majority. */
  int surplus() {
    return votesOf(election.president()) - (election.electorsAppointed() / 2 + 1);
  }
}
