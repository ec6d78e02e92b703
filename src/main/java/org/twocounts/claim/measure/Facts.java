package org.twocounts.claim.measure;

import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** Looks up what arguments name in the record. */
final class Facts {
  private Facts() {}

  /**
   * The election of a year.
   *
   * @throws NotDefinedException if the record holds none
   */
  static Election election(ElectionRecord record, int year) {
    return record
        .findElection(year)
        .orElseThrow(() -> new NotDefinedException("no election of " + year + " in the record"));
  }

  /**
   * The elections of a period, both ends included, in order of year.
   *
   * @throws NotDefinedException if there is none
   */
  static List<Election> elections(ElectionRecord record, int from, int to) {
    List<Election> elections =
        record.elections().stream().filter(e -> e.year() >= from && e.year() <= to).toList();
    if (elections.isEmpty()) {
      throw new NotDefinedException("no election from " + from + " to " + to + " in the record");
    }
    return elections;
  }

  /**
   * A full name, if the person or slate stood in the election or {@code Other} is meant.
   *
   * @throws NotDefinedException if not
   */
  static String candidate(Election election, String name) {
    if (name.equals(CandidateResult.OTHER) || election.findCandidacy(name).isPresent()) {
      return name;
    }
    throw new NotDefinedException(
        "no candidate \"" + name + "\" in " + election.year() + " (full names, as in the record)");
  }

  /**
   * A postal code, if the record knows the state.
   *
   * @throws NotDefinedException if not
   */
  static State state(ElectionRecord record, String code) {
    return record
        .findState(code)
        .orElseThrow(
            () -> new NotDefinedException("no state \"" + code + "\" (two-letter postal codes)"));
  }
}
