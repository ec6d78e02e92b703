package org.twocounts.analysis.stats;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Share;

/** How the share of electors follows the share of votes. */
final class ElectorsOnVotes {
  private ElectorsOnVotes() {}

  /** The winner's share of electors on the winner's share of votes. */
  static Statistic linear(ElectionRecord record) {
    Sample sample = new Sample();
    for (Contest contest : contests(record)) {
      Election election = contest.election();
      double votes =
          PopularVote.of(election).shareOf(contest.winner()).map(Share::percent).orElse(0.0);
      double electors = 100.0 * contest.electorsWon().of(contest.winner());
      sample.add(election.year(), votes, electors / election.electorsAppointed());
    }
    return new Statistic(
        "electors-on-votes",
        "How many more points of the electors come with one more point of the popular vote?",
        "Ordinary least squares: the electoral winner's share of electors won (%) on the same"
            + " person's share of all votes (%); 95 % intervals from Student's t.",
        sample.years(),
        sample.regression(),
        "A straight line with independent errors of one size. Shares above half bound the errors"
            + " on one side, strong third candidates (1860, 1912, 1992) lower the votes without"
            + " lowering the electors, and the party system changed: it describes, it does not"
            + " predict.");
  }

  /** Log-odds of electors on log-odds of votes between winner and rival. */
  static Statistic logit(ElectionRecord record) {
    Sample sample = new Sample();
    for (Contest contest : contests(record)) {
      PopularVote popular = PopularVote.of(contest.election());
      double votes =
          Math.log(
              (double) popular.votesOf(contest.winner()).orElse(0)
                  / popular.votesOf(contest.rival()).orElse(0));
      int rivals = contest.electorsWon().of(contest.rival());
      if (rivals > 0 && Double.isFinite(votes)) {
        double electors = Math.log((double) contest.electorsWon().of(contest.winner()) / rivals);
        sample.add(contest.election().year(), votes, electors);
      }
    }
    return new Statistic(
        "electors-on-votes-logit",
        "By what power of the ratio of votes does the ratio of electors grow (the cube law"
            + " would say 3)?",
        "Ordinary least squares: log of winner's over rival's electors won on log of winner's over"
            + " rival's votes; 95 % intervals from Student's t.",
        sample.years(),
        sample.regression(),
        "One exponent for two centuries and independent errors; votes for others are left out."
            + " The winner is named after the fact, which pulls the intercept above 0.");
  }

  private static List<Contest> contests(ElectionRecord record) {
    return record.elections().stream().flatMap(e -> contest(e).stream()).toList();
  }

  private static Optional<Contest> contest(Election election) {
    try {
      return Optional.of(Contest.of(election, Optional.empty()));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }
}
