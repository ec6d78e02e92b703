package org.twocounts.data.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.VotingRule;

/** The President against the votes counted, or against the House's vote. */
final class Winner implements Rule {
  private static final int ELIGIBLE = 3;

  @Override
  public String id() {
    return "winner";
  }

  @Override
  public String description() {
    return "The President has an electoral majority (to 1800 alone the most votes), or the House"
        + " chose him or her.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Election election : facts.record().elections()) {
      check(election, facts.nation(election).electoral(), violations);
    }
  }

  private static void check(Election election, Map<String, Integer> votes, Violations violations) {
    Place place = Place.of(election.year()).candidate(election.president());
    Optional<String> elected = elected(election, votes);
    DecidedBy right = elected.isPresent() ? DecidedBy.ELECTORAL_COLLEGE : DecidedBy.HOUSE;
    if (election.decidedBy() != right) {
      violations.add(
          place,
          String.format(
              "decidedBy is %s, but by the votes counted it was %s (majority %s)",
              election.decidedBy().label(),
              elected.map(name -> "the Electoral College, for " + name).orElse("nobody"),
              election.majority()));
      return;
    }
    Optional<String> chosen = elected.isPresent() ? elected : HouseChoice.of(election);
    if (elected.isEmpty() && election.contingentVotes().isEmpty()) {
      checkEligible(election, votes, place, violations);
    } else if (!chosen.equals(Optional.of(election.president()))) {
      violations.add(place, "is President, but the votes elected " + chosen.orElse("nobody"));
    }
    if (!election.partyOf(election.president()).equals(Optional.of(election.presidentParty()))) {
      violations.add(
          place,
          String.format(
              "presidentParty is %s, but the candidacy's party is %s",
              election.presidentParty(),
              election.partyOf(election.president()).orElse("not recorded")));
    }
  }

  /** Whom the House may choose (12th Amendment); its ballots are not in the record. */
  private static void checkEligible(
      Election election, Map<String, Integer> votes, Place place, Violations violations) {
    int own = votes.getOrDefault(election.president(), 0);
    long before = votes.values().stream().filter(n -> n > own).count();
    if (own == 0 || before >= ELIGIBLE) {
      violations.add(
          place,
          "is President by choice of the House, but is not among the three with most electoral"
              + " votes, and the record holds no ballot of the House");
    }
  }

  /** Who was elected by electors alone. */
  private static Optional<String> elected(Election election, Map<String, Integer> votes) {
    List<String> withMajority =
        votes.keySet().stream().filter(n -> votes.get(n) >= election.majority()).toList();
    if (election.votingRule() == VotingRule.SEPARATE_BALLOTS) {
      return withMajority.stream().findFirst();
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> leading = withMajority.stream().filter(n -> votes.get(n) == most).toList();
    return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
  }
}
