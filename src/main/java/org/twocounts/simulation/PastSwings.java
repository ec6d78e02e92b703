package org.twocounts.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Kept;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;

/**
 * The swings that a record tells of, in order of year: from each election to the next by the
 * calendar, where the two can be compared. Empty for a record of one election, or of none with
 * votes.
 */
public record PastSwings(List<PastSwing> swings) {
  /**
   * From how many swings the spread is estimated unless others are asked for: four decades, few
   * enough to be of one age of politics, enough that a state has a deviation of its own.
   */
  public static final int USUAL = 10;

  /** A period with fewer swings of its own than this borrows those around it. */
  public static final int FEWEST_OF_PERIOD = 3;

  private static final Kept<ElectionRecord, PastSwings> KEPT = new Kept<>(PastSwings::read);

  public PastSwings {
    swings = swings.stream().sorted(Comparator.comparingInt(PastSwing::year)).toList();
  }

  /** Reads the record's. */
  public static PastSwings of(ElectionRecord record) {
    return KEPT.of(record);
  }

  private static PastSwings read(ElectionRecord record) {
    return new PastSwings(
        record.elections().stream().flatMap(before -> after(record, before).stream()).toList());
  }

  private static Optional<PastSwing> after(ElectionRecord record, Election before) {
    return record
        .findElection(ElectionCalendar.next(before.year()))
        .flatMap(now -> PastSwing.between(before, now));
  }

  /**
   * The swings nearest to an election, that which led to it and that which followed it alike: by
   * the distance of the middle of their two years; of equally near ones the earlier first. All, if
   * there are no more than {@code count}.
   *
   * @return in order of year
   */
  public List<PastSwing> nearest(int year, int count) {
    return nearestTo(year + year, count);
  }

  /** The swings whose elections both lie in a period, in order of year. */
  public List<PastSwing> within(int from, int through) {
    return swings.stream().filter(s -> s.from() >= from && s.year() <= through).toList();
  }

  /** Those from which the spread around one election is estimated: the {@value #USUAL} nearest. */
  public List<PastSwing> around(int year) {
    return nearest(year, USUAL);
  }

  /**
   * Those from which the spread in a period is estimated: its own; where it has fewer than {@value
   * #FEWEST_OF_PERIOD}, the {@value #USUAL} nearest to its middle.
   */
  public List<PastSwing> of(int from, int through) {
    List<PastSwing> own = within(from, through);
    return own.size() < FEWEST_OF_PERIOD ? nearestTo(from + through, USUAL) : own;
  }

  private List<PastSwing> nearestTo(int twiceTheYear, int count) {
    return swings.stream()
        .sorted(
            Comparator.<PastSwing>comparingInt(s -> Math.abs(s.from() + s.year() - twiceTheYear))
                .thenComparingInt(PastSwing::year))
        .limit(count)
        .sorted(Comparator.comparingInt(PastSwing::year))
        .toList();
  }
}
