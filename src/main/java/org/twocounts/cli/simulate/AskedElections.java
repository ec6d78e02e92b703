package org.twocounts.cli.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.remark.YearList;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.UsageException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.simulation.Assumptions.Period;
import org.twocounts.words.YearsBetween;

/**
 * The elections that are asked about.
 *
 * @param elections with a pair, in order of year, at least one
 * @param period empty for one election
 * @param leftOut years without a pair, by the reason
 */
record AskedElections(
    List<Election> elections, Optional<Period> period, Map<String, List<Integer>> leftOut) {

  static AskedElections ofYear(ElectionRecord record, int year) {
    Election election = Elections.findNational(record, year);
    Contest.of(election, Optional.empty());
    return new AskedElections(List.of(election), Optional.empty(), Map.of());
  }

  static AskedElections ofPeriod(ElectionRecord record, Period period) {
    List<Election> asked = new ArrayList<>();
    Map<String, List<Integer>> leftOut = new LinkedHashMap<>();
    for (Election election : record.elections()) {
      int year = election.year();
      if (year >= period.from() && year <= period.through()) {
        Optional<String> why = whyNot(election);
        why.ifPresent(w -> leftOut.computeIfAbsent(w, key -> new ArrayList<>()).add(year));
        if (why.isEmpty()) {
          asked.add(election);
        }
      }
    }
    AskedElections found = new AskedElections(asked, Optional.of(period), leftOut);
    if (asked.isEmpty()) {
      throw new UsageException(
          leftOut.isEmpty()
              ? "--period " + period.from() + "-" + period.through() + ": no election in it"
              : found.leftOutSentence());
    }
    return found;
  }

  /** Why an election has no pair, without its year. */
  private static Optional<String> whyNot(Election election) {
    try {
      Contest.of(election, Optional.empty());
      return Optional.empty();
    } catch (NotDefinedException e) {
      return Optional.of(e.getMessage().replaceFirst("^" + election.year() + ": ", ""));
    }
  }

  /** Which elections of the period are not among them, and why. */
  String leftOutSentence() {
    List<String> parts = new ArrayList<>();
    leftOut.forEach((why, years) -> parts.add(YearList.of(years) + " (" + why + ")"));
    return "Left out: " + String.join("; ", parts) + ".";
  }

  /** The years of the first and of the last. */
  String years() {
    return YearsBetween.of(elections.get(0).year(), elections.get(elections.size() - 1).year());
  }

  boolean isOne() {
    return period.isEmpty();
  }
}
