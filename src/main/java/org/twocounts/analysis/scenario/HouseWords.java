package org.twocounts.analysis.scenario;

import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.words.Quoted;

/** A size of House in a user's words, for one census. */
public final class HouseWords {
  private HouseWords() {}

  static HouseSize size(String words) {
    try {
      return HouseSize.parse(words);
    } catch (IllegalArgumentException e) {
      throw new NotDefinedException("--house " + e.getMessage());
    }
  }

  /**
   * Seats in all.
   *
   * @throws NotDefinedException if the words say no size, or one too small or too large
   */
  public static int seats(String words, CensusCount count) {
    int seats = size(words).seats(count);
    if (seats < count.states().size()) {
      throw new NotDefinedException(
          "--house "
              + Quoted.bare(words)
              + ": "
              + seats
              + " seats are too few for the "
              + count.states().size()
              + (count.census() == CensusCount.OF_NO_CENSUS
                  ? " states of the table"
                  : " states of the census of " + count.census()));
    }
    if (seats > HouseSize.MOST) {
      throw new NotDefinedException(
          "--house " + Quoted.bare(words) + ": " + HouseSize.tooMany(seats));
    }
    return seats;
  }
}
