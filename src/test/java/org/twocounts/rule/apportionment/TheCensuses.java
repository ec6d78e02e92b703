package org.twocounts.rule.apportionment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;

/** The counts and seats of the record, by census. */
final class TheCensuses {
  private TheCensuses() {}

  static CensusCount count(int census) {
    return CensusCount.of(census, TheRecord.record().apportionment());
  }

  static ApportionmentLaw law(int census) {
    return TheRecord.record().findApportionmentLaw(census).orElseThrow();
  }

  /** Seats as the record has them. */
  static Map<String, Integer> seats(int census) {
    Map<String, Integer> seats = new TreeMap<>();
    for (Apportionment row : TheRecord.record().apportionment()) {
      if (row.census() == census) {
        seats.put(row.state(), row.seats());
      }
    }
    return seats;
  }

  static List<Integer> years() {
    return TheRecord.record().apportionment().stream()
        .map(Apportionment::census)
        .distinct()
        .sorted()
        .toList();
  }
}
