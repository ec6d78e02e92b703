package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Each ballot of a contingent election as a whole. */
final class ContingentBallots implements Rule {
  private static final String HOUSE = "House";

  private record Ballot(String body, String number) {
    Place place(Election election) {
      return Place.of(election.year()).entry(body + " ballot " + number);
    }
  }

  @Override
  public String id() {
    return "contingent-ballots";
  }

  @Override
  public String description() {
    return "On each ballot of the House every state votes once and the tallies count the states;"
        + " senators choose by a majority of all.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    List<Election> elections = facts.record().elections();
    boolean silent = elections.stream().allMatch(e -> e.contingentVotes().isEmpty());
    if (!silent) {
      elections.forEach(e -> check(e, violations));
    }
  }

  private static void check(Election election, Violations violations) {
    Map<Ballot, List<ContingentVote>> ballots = new LinkedHashMap<>();
    for (ContingentVote vote : election.contingentVotes()) {
      Ballot ballot = new Ballot(vote.body(), vote.ballot());
      ballots.computeIfAbsent(ballot, b -> new ArrayList<>()).add(vote);
    }
    boolean house = ballots.keySet().stream().anyMatch(b -> b.body().equals(HOUSE));
    if (house != (election.decidedBy() == DecidedBy.HOUSE)) {
      violations.add(
          Place.of(election.year()),
          String.format(
              "decidedBy is %s, but %s of the House are recorded",
              election.decidedBy().label(), house ? "ballots" : "no ballots"));
    }
    ballots.forEach(
        (ballot, votes) -> {
          if (ballot.body().equals(HOUSE)) {
            checkHouse(election, votes, ballot.place(election), violations);
          } else {
            checkSenate(election, votes, ballot.place(election), violations);
          }
        });
    checkNumbers(election, List.copyOf(ballots.keySet()), violations);
  }

  private static void checkHouse(
      Election election, List<ContingentVote> votes, Place place, Violations violations) {
    List<ContingentVote> rows = votes.stream().filter(v -> v.state().isPresent()).toList();
    List<ContingentVote> tallies = votes.stream().filter(v -> v.state().isEmpty()).toList();
    List<String> voting = rows.stream().map(v -> v.state().get()).sorted().toList();
    List<String> all =
        election.states().stream().filter(StateResult::tookPart).map(StateResult::state).toList();
    if (!voting.equals(all)) {
      violations.add(
          place,
          String.format(
              "the states that voted are %s; each of %s votes once",
              String.join(" ", voting), String.join(" ", all)));
    }
    if (rows.stream()
            .map(ContingentBallots::candidates)
            .filter(c -> !c.isEmpty())
            .distinct()
            .count()
        > 1) {
      violations.add(place, "members' votes are not given for the same candidates in every state");
    }
    compare("states", states(rows), states(tallies), place, violations);
    if (tallies.stream().anyMatch(t -> !t.members().isEmpty())) {
      compare("members", members(rows), members(tallies), place, violations);
    }
  }

  private static List<String> candidates(ContingentVote vote) {
    return vote.members().stream().map(ContingentVote.MemberVotes::candidate).toList();
  }

  private static Map<String, Integer> states(List<ContingentVote> votes) {
    Map<String, Integer> sum = new TreeMap<>();
    votes.forEach(v -> sum.merge(v.vote(), v.votes().orElse(1), Integer::sum));
    return sum;
  }

  private static Map<String, Integer> members(List<ContingentVote> votes) {
    Map<String, Integer> sum = new TreeMap<>();
    votes.forEach(v -> v.members().forEach(m -> sum.merge(m.candidate(), m.votes(), Integer::sum)));
    return sum;
  }

  private static void compare(
      String what,
      Map<String, Integer> sum,
      Map<String, Integer> tally,
      Place place,
      Violations violations) {
    if (!sum.equals(tally)) {
      violations.add(
          place,
          String.format(
              "the tally of %s is %s, but the rows give %s",
              what, Tallies.inWords(tally), Tallies.inWords(sum)));
    }
  }

  private static void checkSenate(
      Election election, List<ContingentVote> votes, Place place, Violations violations) {
    Map<String, Integer> tally = states(votes);
    int all = 2 * election.statesParticipating();
    int voting = tally.values().stream().mapToInt(Integer::intValue).sum();
    int winning = election.vicePresident().map(v -> tally.getOrDefault(v, 0)).orElse(0);
    if (voting > all || winning <= all / 2) {
      violations.add(
          place,
          String.format(
              "%s of %s senators voted for the Vice President; a majority of all %s is needed",
              winning, voting, all));
    }
  }

  private static void checkNumbers(Election election, List<Ballot> ballots, Violations violations) {
    int next = 1;
    for (Ballot ballot : ballots) {
      String[] ends = ballot.number().split("-", 2);
      String last = ends[ends.length - 1];
      if (!ends[0].equals(String.valueOf(next)) || !last.matches("[1-9][0-9]{0,2}")) {
        violations.add(
            ballot.place(election), "ballots are numbered on; this one begins at " + next);
        return;
      }
      next = Integer.parseInt(last) + 1;
    }
  }
}
