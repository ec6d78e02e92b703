package org.twocounts.data.validation;

import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.VotingRule;

/** The Vice President: the President's running mate; to 1800 the second in electoral votes. */
final class VicePresident implements Rule {
  @Override
  public String id() {
    return "vice-president";
  }

  @Override
  public String description() {
    return "The Vice President was the President's running mate (to 1800: had the most votes after"
        + " the President).";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Election election : facts.record().elections()) {
      check(election, facts.nation(election).electoral(), violations);
    }
  }

  private static void check(Election election, Map<String, Integer> votes, Violations violations) {
    Place place = Place.of(election.year()).candidate(election.vicePresident());
    if (election.votingRule() == VotingRule.SEPARATE_BALLOTS) {
      Optional<String> mate =
          election.findCandidacy(election.president()).flatMap(Candidacy::runningMate);
      if (!mate.equals(Optional.of(election.vicePresident()))) {
        violations.add(
            place,
            "is Vice President, but the President's running mate is "
                + mate.orElse("not recorded"));
      }
      return;
    }
    int most =
        votes.keySet().stream()
            .filter(name -> !name.equals(election.president()))
            .mapToInt(votes::get)
            .max()
            .orElse(0);
    if (election.vicePresident().equals(election.president())
        || votes.getOrDefault(election.vicePresident(), 0) != most) {
      violations.add(
          place,
          String.format(
              "is Vice President with %s votes, but %s are the most after the President",
              votes.getOrDefault(election.vicePresident(), 0), most));
    }
  }
}
