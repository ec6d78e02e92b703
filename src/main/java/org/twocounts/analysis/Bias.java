package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * Electoral College bias of one election.
 *
 * @param tippingPoint the bias and what it was derived from; empty where it is not defined
 * @param whyNot why it is not defined; empty where it is
 */
public record Bias(int year, Optional<TippingPoint> tippingPoint, Optional<String> whyNot) {

  /** Measures an election. */
  public static Bias of(Election election, TippingOptions options) {
    try {
      return new Bias(
          election.year(), Optional.of(TippingPoint.of(election, options)), Optional.empty());
    } catch (NotDefinedException e) {
      return new Bias(election.year(), Optional.empty(), Optional.of(e.getMessage()));
    }
  }

  /** The bias of every election of the record with a national popular vote, in order of year. */
  public static List<Bias> series(ElectionRecord record, TippingOptions options) {
    return record.elections().stream()
        .filter(e -> PopularVote.of(e).isNational())
        .map(e -> of(e, options))
        .toList();
  }
}
