package org.twocounts.literature;

import java.util.List;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;

/**
 * A published probability that a national lead within a limit is lost to the other.
 *
 * @param within the limit, percentage points
 * @param percent the probability
 * @param citation author, year, place
 */
public record PublishedInversion(double within, double percent, String citation) {

  /** Those about elections that a record has all of, in the order of the table. */
  public static List<PublishedInversion> over(ElectionRecord record) {
    return PublishedResults.read().results().stream()
        .filter(result -> result.call().computation().equals(InversionProbability.NAME))
        .filter(result -> isWhole(record, result.call()))
        .map(PublishedInversion::of)
        .toList();
  }

  private static boolean isWhole(ElectionRecord record, Call call) {
    int through = Integer.parseInt(call.get(InversionProbability.THROUGH));
    int year = Integer.parseInt(call.get(InversionProbability.FROM));
    while (year <= through && record.findElection(year).isPresent()) {
      year = ElectionCalendar.next(year);
    }
    return year > through;
  }

  private static PublishedInversion of(PublishedResult result) {
    return new PublishedInversion(
        Double.parseDouble(result.call().get(InversionProbability.WITHIN)),
        result.published().values().values().iterator().next(),
        result.table().citation());
  }
}
