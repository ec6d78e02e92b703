package org.twocounts.data.validation;

import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Years and ordinals of elections. */
final class ElectionYears implements Rule {
  private static final int FIRST = 1789;
  private static final int SECOND = 1792;
  private static final int INTERVAL = 4;

  @Override
  public String id() {
    return "election-years";
  }

  @Override
  public String description() {
    return "Elections are of 1789, 1792 and every fourth year since, in order without a gap,"
        + " counted by their ordinal.";
  }

  /** Whether there was or will be a presidential election in that year. */
  static boolean isElectionYear(int year) {
    return year == FIRST || (year >= SECOND && year % INTERVAL == 0);
  }

  /** The year of the election after that of the given year. */
  static int next(int year) {
    return year == FIRST ? SECOND : year + INTERVAL;
  }

  private static int ordinal(int year) {
    return year == FIRST ? 1 : (year - SECOND) / INTERVAL + 2;
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Election before = null;
    for (Election election : record.elections()) {
      Place place = Place.of(election.year());
      if (!isElectionYear(election.year())) {
        violations.add(place, "no presidential election was due in that year");
      } else if (election.ordinal() != ordinal(election.year())) {
        violations.add(
            place, "ordinal " + election.ordinal() + ", but it is " + ordinal(election.year()));
      }
      if (before != null && election.year() != next(before.year())) {
        violations.add(place, "stands after the election of " + before.year());
      }
      before = election;
    }
  }
}
