package org.twocounts.claim.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/** Looks up what arguments name in the record. */
final class NamedFacts {
  private NamedFacts() {}

  /**
   * The election of a year.
   *
   * @throws NotDefinedException if the record holds none
   * @throws MistakenCheckException if that year had none and will have none
   */
  static Election election(ElectionRecord record, int year) {
    return record.findElection(year).orElseThrow(() -> noElection(year));
  }

  private static RuntimeException noElection(int year) {
    int term = 4;
    return ElectionCalendar.isDue(year)
        ? new NotInRecordException("no election of " + year + " in the record")
        : new MistakenCheckException(
            String.format(
                "%s is no year of a presidential election; did you mean %s?",
                year, Math.max(ElectionCalendar.FIRST, (year + 1) / term * term)));
  }

  /**
   * The elections of a period, both ends included, in order of year.
   *
   * @throws NotDefinedException if the record has none
   * @throws MistakenCheckException if no election falls in it
   */
  static List<Election> elections(ElectionRecord record, int from, int to) {
    List<Election> elections =
        record.elections().stream().filter(e -> e.year() >= from && e.year() <= to).toList();
    if (elections.isEmpty() && IntStream.rangeClosed(from, to).noneMatch(ElectionCalendar::isDue)) {
      throw new MistakenCheckException(
          from > to
              ? "the period from " + from + " to " + to + " ends before it begins"
              : "no presidential election falls in the years from " + from + " to " + to);
    }
    if (elections.isEmpty()) {
      throw new NotInRecordException(
          from == to
              ? "no election of " + from + " in the record"
              : "no election from " + from + " to " + to + " in the record");
    }
    return elections;
  }

  /**
   * A full name, if the person or slate stood in the election or {@code Other} is meant.
   *
   * @throws MistakenCheckException if not
   */
  static String candidate(Election election, String name) {
    if (name.equals(CandidateResult.OTHER) || election.findCandidacy(name).isPresent()) {
      return name;
    }
    throw new MistakenCheckException(
        String.format(
            "no candidate %s in %s%s (full names, as in the record)",
            Quoted.of(name),
            election.year(),
            didYouMean(name, election.candidacies().stream().map(Candidacy::candidate).toList())));
  }

  /** {@code ; did you mean TX?}, or nothing where no name is near. */
  static String didYouMean(String given, List<String> known) {
    return NearestName.to(given, known)
        .map(n -> "; did you mean " + Quoted.bare(n) + "?")
        .orElse("");
  }
}
