package org.twocounts.analysis.indicator;

import java.util.Comparator;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;

/**
 * The candidates of today's two parties in an election: those on the labels Democratic and
 * Republican. Where one label is missing (1864 National Union, 1872 Liberal Republican) the winner
 * or rival who stood against the other takes its place.
 */
public record MajorParties(String democrat, String republican) {
  private static final String DEMOCRATIC = "Democratic";
  private static final String REPUBLICAN = "Republican";

  /** Finds them; empty before the first election with a Republican. */
  public static Optional<MajorParties> of(Election election) {
    Optional<String> democrat = labelled(election, DEMOCRATIC);
    Optional<String> republican = labelled(election, REPUBLICAN);
    if (democrat.isPresent() && republican.isPresent()) {
      return Optional.of(new MajorParties(democrat.get(), republican.get()));
    }
    return election.year() < Contest.FIRST_OF_TODAYS_PARTIES
        ? Optional.empty()
        : fromContest(election, democrat, republican);
  }

  private static Optional<MajorParties> fromContest(
      Election election, Optional<String> democrat, Optional<String> republican) {
    try {
      Contest contest = Contest.of(election, Optional.empty());
      return Optional.of(
          new MajorParties(
              democrat.orElse(contest.positive()), republican.orElse(contest.negative())));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> labelled(Election election, String label) {
    return PopularVote.of(election).tallies().stream()
        .filter(t -> t.party().equals(Optional.of(label)))
        .max(Comparator.comparingLong(PopularVote.Tally::votes))
        .map(PopularVote.Tally::candidate);
  }
}
