package org.twocounts.cli.whatif;

import org.twocounts.cli.session.UsageException;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.HouseSize;

/** A size of House in a user's words, for one census. */
public final class HouseWords {
  private HouseWords() {}

  /**
   * Seats in all.
   *
   * @throws UsageException if the words say no size, or one too small or too large
   */
  public static int seats(String words, CensusCount count) {
    int seats = PlanReader.houseSize(words).seats(count);
    if (seats < count.states().size()) {
      throw new UsageException(
          "--house "
              + words
              + ": "
              + seats
              + " seats are too few for the "
              + count.states().size()
              + " states of the census of "
              + count.census());
    }
    if (seats > HouseSize.MOST) {
      throw new UsageException("--house " + words + ": " + HouseSize.tooMany(seats));
    }
    return seats;
  }
}
