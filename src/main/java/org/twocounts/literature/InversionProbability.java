package org.twocounts.literature;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.swing.InversionZone;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;

/**
 * How often a national lead within a limit is lost, in percent: by uniform swing over every
 * election, not by a simulation of states' errors. The zones are the same for every limit.
 */
final class InversionProbability implements Computation {
  /** The name by which tables call it. */
  static final String NAME = "inversion-probability";

  static final String WITHIN = "margin-within";
  static final String FROM = "from";
  static final String THROUGH = "through";

  /** By identity: a record is too large to be compared. */
  private final Map<ElectionRecord, List<InversionZone>> zones =
      Collections.synchronizedMap(new IdentityHashMap<>());

  @Override
  public Figures of(ElectionRecord record, PublishedResult result, Call call) {
    requireAll(record, Integer.parseInt(call.get(FROM)), Integer.parseInt(call.get(THROUGH)));
    List<InversionZone> all = zones.computeIfAbsent(record, InversionZone::all);
    if (all.isEmpty()) {
      throw new NotDefinedException("no election of the record has a tipping point");
    }
    return Figures.of(100 * InversionZone.meanShareLost(all, Double.parseDouble(call.get(WITHIN))));
  }

  /** A frequency over other elections than theirs cannot be set beside it. */
  static void requireAll(ElectionRecord record, int from, int through) {
    for (int year = from; year <= through; year = ElectionCalendar.next(year)) {
      if (record.findElection(year).isEmpty()) {
        throw new NotInRecordException("the record has no election of " + year);
      }
    }
  }
}
