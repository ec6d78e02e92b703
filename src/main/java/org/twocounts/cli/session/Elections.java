package org.twocounts.cli.session;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;

/** Looks up what a user names, and helps where it does not exist. */
public final class Elections {
  private Elections() {}

  /**
   * The election of a year.
   *
   * @throws UsageException naming the nearest elections
   */
  public static Election find(ElectionRecord record, int year) {
    return record
        .findElection(year)
        .orElseThrow(() -> new UsageException(noElection(record, year)));
  }

  private static String noElection(ElectionRecord record, int year) {
    Optional<Integer> before = Optional.empty();
    for (Election election : record.elections()) {
      if (election.year() > year) {
        String nearest = before.map(b -> b + " and ").orElse("") + election.year();
        return "no election in " + year + "; nearest: " + nearest;
      }
      before = Optional.of(election.year());
    }
    return "no election in "
        + year
        + before.map(b -> "; the last in the record is " + b).orElse(": the record has none");
  }

  /**
   * The election of a year, for a measure of the national popular vote.
   *
   * @throws UsageException if there was none
   */
  public static Election findNational(ElectionRecord record, int year) {
    Election election = find(record, year);
    if (election.popularVote() != PopularVoteCoverage.NATIONAL) {
      throw noNationalVote(record, year);
    }
    return election;
  }

  /** Says since when there is a national popular vote. */
  public static UsageException noNationalVote(ElectionRecord record, int year) {
    String since =
        record.elections().stream()
            .filter(e -> e.popularVote() == PopularVoteCoverage.NATIONAL)
            .map(e -> " before " + e.year())
            .findFirst()
            .orElse(" in the record");
    return new UsageException(year + ": no national popular vote" + since);
  }

  /**
   * The elections of a span of years.
   *
   * @throws UsageException if there are none
   */
  public static List<Election> between(
      ElectionRecord record, Optional<Integer> from, Optional<Integer> to) {
    int first = from.orElse(Integer.MIN_VALUE);
    int last = to.orElse(Integer.MAX_VALUE);
    if (first > last) {
      throw new UsageException("--from " + first + " is after --to " + last);
    }
    List<Election> elections =
        record.elections().stream().filter(e -> e.year() >= first && e.year() <= last).toList();
    if (elections.isEmpty()) {
      throw new UsageException("no election between those years");
    }
    return elections;
  }
}
