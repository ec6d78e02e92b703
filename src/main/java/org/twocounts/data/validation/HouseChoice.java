package org.twocounts.data.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.Election;
import org.twocounts.model.Office;

/** Whom the House of Representatives chose as President. */
final class HouseChoice {
  private HouseChoice() {}

  /**
   * The person for whom a majority of all states voted on the last ballot (12th Amendment); empty
   * where the record holds no such vote.
   */
  static Optional<String> of(Election election) {
    List<ContingentVote> house =
        election.contingentVotes().stream()
            .filter(v -> v.office() == Office.PRESIDENT && v.state().isPresent())
            .toList();
    if (house.isEmpty()) {
      return Optional.empty();
    }
    String last = house.get(house.size() - 1).ballot();
    Map<String, Long> votes =
        house.stream()
            .filter(v -> v.ballot().equals(last))
            .collect(
                Collectors.groupingBy(ContingentVote::vote, TreeMap::new, Collectors.counting()));
    long states = votes.values().stream().mapToLong(Long::longValue).sum();
    return votes.keySet().stream()
        .filter(name -> election.findCandidacy(name).isPresent())
        .filter(name -> votes.get(name) > states / 2)
        .findFirst();
  }
}
