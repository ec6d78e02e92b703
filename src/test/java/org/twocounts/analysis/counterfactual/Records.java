package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts;

/** The record with one thing changed, to explain a difference by computing it. */
final class Records {
  private Records() {}

  static ElectionRecord withPopulation(
      ElectionRecord record, int census, String state, long people) {
    List<Apportionment> rows = new ArrayList<>(record.apportionment());
    rows.add(
        new Apportionment(
            census,
            state,
            OptionalLong.of(people),
            0,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty()));
    return with(record, rows, record.districts());
  }

  static ElectionRecord withDistricts(ElectionRecord record, List<StateDistricts> districts) {
    return with(record, record.apportionment(), districts);
  }

  private static ElectionRecord with(
      ElectionRecord record, List<Apportionment> apportionment, List<StateDistricts> districts) {
    return new ElectionRecord(
        record.release(),
        record.sources(),
        record.states(),
        record.parties(),
        record.electorLaws(),
        record.elections(),
        record.publishedTotals(),
        record.electorTallies(),
        record.turnout(),
        record.censuses(),
        record.seatChanges(),
        apportionment,
        record.residentPopulations(),
        districts,
        record.disputes(),
        record.standingCaveats());
  }
}
