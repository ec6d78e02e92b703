package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * The national leads with which a candidate would still have lost the electors of an election, had
 * the margin of every unit moved alike (uniform swing).
 *
 * @param favoured who has the majority of electors while the other leads the people; empty where no
 *     lead is lost: a tie of the people brings nobody a majority, or both counts turn together
 * @param largestLead the zone runs from 0 to here, percentage points; 0 where it is empty
 */
public record InversionZone(Election election, Optional<String> favoured, double largestLead) {

  /**
   * Finds the zone of an election, by the votes of winner and rival over all votes.
   *
   * @throws NotDefinedException where the tipping point is not defined
   */
  public static InversionZone of(Election election) {
    UnitMargins margins = UnitMargins.of(TippingPoint.of(election, TippingOptions.STANDARD));
    int majority = election.electorsAppointed() / 2 + 1;
    double firstNeeds = margins.nationalMarginFor(majority);
    double secondNeeds = margins.reversed().nationalMarginFor(majority);
    if (firstNeeds < 0) {
      return new InversionZone(election, Optional.of(margins.first()), -firstNeeds);
    }
    return secondNeeds < 0
        ? new InversionZone(election, Optional.of(margins.second()), -secondNeeds)
        : new InversionZone(election, Optional.empty(), 0);
  }

  /** The zones of every election in which they are defined, in order of year. */
  public static List<InversionZone> all(ElectionRecord record) {
    return Bias.series(record, TippingOptions.STANDARD).stream()
        .filter(bias -> bias.tippingPoint().isPresent())
        .map(bias -> of(bias.tippingPoint().get().contest().election()))
        .toList();
  }

  /**
   * The share of cases in which a national lead is lost, 0 to 1, where each election is a case
   * twice: once for either candidate leading.
   *
   * @param lead percentage points, at least 0
   * @throws IllegalArgumentException without zones or with a negative lead
   */
  public static double shareLost(List<InversionZone> zones, double lead) {
    if (zones.isEmpty() || lead < 0) {
      throw new IllegalArgumentException(zones.size() + " zones, lead " + lead);
    }
    long lost = zones.stream().filter(zone -> lead < zone.largestLead()).count();
    return lost / (2.0 * zones.size());
  }

  /**
   * The mean of {@link #shareLost} over the leads from 0 to a limit, all alike likely: the chance
   * that a lead within the limit is lost.
   *
   * @param limit percentage points, above 0
   * @throws IllegalArgumentException without zones or without a limit above 0
   */
  public static double meanShareLost(List<InversionZone> zones, double limit) {
    if (zones.isEmpty() || !(limit > 0)) {
      throw new IllegalArgumentException(zones.size() + " zones, limit " + limit);
    }
    double lost = zones.stream().mapToDouble(zone -> Math.min(zone.largestLead(), limit)).sum();
    return lost / (2 * limit * zones.size());
  }
}
