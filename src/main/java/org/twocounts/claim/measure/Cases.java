package org.twocounts.claim.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Quoted;

/**
 * The cases from which an answer is drawn. Over no case at all "every one" and "none" would hold of
 * anything, so that no such answer is given: it is a mistake of the pack to ask for it, or the
 * record lacks what another has.
 */
final class Cases {
  private final ElectionRecord record;
  private final Arguments arguments;

  private Cases(ElectionRecord record, Arguments arguments) {
    this.record = record;
    this.arguments = arguments;
  }

  /** The cases of a check over a period. */
  static Cases of(ElectionRecord record, Arguments arguments) {
    return new Cases(record, arguments);
  }

  /** A check of one election that looks at nothing. */
  static MistakenCheckException nothing(String format, Object... values) {
    return new MistakenCheckException(words(format, values));
  }

  /** Two sides that are one: what is held against itself is even whatever the record says. */
  static MistakenCheckException againstItself(String what) {
    return nothing("%s is held against itself", what);
  }

  /**
   * Holds that two sides are two parties.
   *
   * @throws MistakenCheckException if they are one
   */
  static void requireTwo(String party, String other) {
    if (party.equals(other)) {
      throw againstItself("the party " + Quoted.of(party));
    }
  }

  /** What to say of no case: the record's fault where it lacks elections of the period. */
  RuntimeException none(String format, Object... values) {
    String words = words(format, values);
    return Period.isWhole(record, arguments)
        ? new MistakenCheckException(words)
        : new NotInRecordException(words + " in the record");
  }

  /**
   * Holds that there are cases.
   *
   * @throws MistakenCheckException as {@link #none} says
   */
  void require(Collection<?> cases, String format, Object... values) {
    if (cases.isEmpty()) {
      throw none(format, values);
    }
  }

  /** Holds that a party had a candidate in one of some elections. */
  void requireParty(List<Election> elections, String party) {
    if (elections.stream().noneMatch(e -> stood(e, party))) {
      throw none("the party \"%s\" had no candidate %s", party, span(elections));
    }
  }

  /** What to say of a candidate who is held against nobody else. */
  static MistakenCheckException candidateAndRival(String name) {
    return nothing("%s is candidate and rival at once", name);
  }

  /** Whether a party had a candidate. */
  static boolean stood(Election election, String party) {
    return election.candidacies().stream().anyMatch(c -> election.isOfParty(c.candidate(), party));
  }

  /** {@code from 1824 to 2024}, or {@code in 1824}. */
  static String span(List<Election> elections) {
    int first = elections.get(0).year();
    int last = elections.get(elections.size() - 1).year();
    return first == last ? "in " + first : "from " + first + " to " + last;
  }

  private static String words(String format, Object... values) {
    return String.format(
        Locale.ROOT,
        format,
        Stream.of(values).map(v -> v instanceof String s ? Quoted.bare(s) : v).toArray());
  }
}
