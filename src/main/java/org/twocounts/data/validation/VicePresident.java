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
    if (election.votingRule() == VotingRule.SEPARATE_BALLOTS) {
      checkMate(election, violations);
      return;
    }
    String elected = election.vicePresident().orElse("nobody");
    Place place = Place.of(election.year()).candidate(elected);
    int most =
        votes.keySet().stream()
            .filter(name -> !name.equals(election.president()))
            .mapToInt(votes::get)
            .max()
            .orElse(0);
    if (elected.equals(election.president()) || votes.getOrDefault(elected, 0) != most) {
      violations.add(
          place,
          String.format(
              "is Vice President with %s votes, but %s are the most after the President",
              votes.getOrDefault(elected, 0), most));
    }
  }

  private static void checkMate(Election election, Violations violations) {
    Optional<String> mate =
        election.findCandidacy(election.president()).flatMap(Candidacy::runningMate);
    Optional<String> elected = election.vicePresident();
    if (mate.equals(elected)) {
      return;
    }
    Place place = Place.of(election.year());
    violations.add(
        elected.map(place::candidate).orElse(place),
        elected.isPresent()
            ? "is Vice President, but the President's running mate is "
                + mate.orElse("not recorded")
            : "vicePresident is missing; the President's running mate is " + mate.orElseThrow());
  }
}
