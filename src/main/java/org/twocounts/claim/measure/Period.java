package org.twocounts.claim.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;

/** The elections that a check looks at, by the arguments {@code from} and {@code to}. */
public final class Period {
  static final Parameter<Integer> FROM =
      Parameter.year("from", "first election, itself included").orElse(HistoricYears.NATIONAL_VOTE);
  static final Parameter<Integer> TO =
      Parameter.year("to", "last election, itself included; 2200 for no end")
          .orElse(Parameter.LAST_YEAR);

  private Period() {}

  /** Whether a measure looks at the elections of a period. */
  public static boolean isAskedOf(MeasureSpec spec) {
    return spec.parameters().contains(FROM) && spec.parameters().contains(TO);
  }

  /** The year with which the period of a check begins. */
  public static int first(Arguments arguments) {
    return arguments.get(FROM);
  }

  /** Whether a check states a year that is later than the one meant where it states none. */
  public static boolean isLaterThanUsual(Arguments arguments) {
    return arguments.get(FROM) > FROM.otherwise().orElseThrow();
  }

  /** The year after which a check looks at no election: far off, where it states none. */
  public static int statedEnd(Arguments arguments) {
    return arguments.get(TO);
  }

  /** The year with which it ends: the record's last, where the check states none. */
  public static int last(Arguments arguments, ElectionRecord record) {
    int latest = record.elections().stream().mapToInt(Election::year).max().orElse(0);
    return Math.min(arguments.get(TO), arguments.through().orElse(latest));
  }

  /** The same arguments over another period. */
  public static Arguments over(Arguments arguments, int from, int to) {
    Map<String, Object> given = new LinkedHashMap<>(arguments.given());
    given.put(FROM.name(), (long) from);
    given.put(TO.name(), (long) to);
    return new Arguments(given, arguments.through());
  }

  static boolean includes(Arguments arguments, int year) {
    return year >= arguments.get(FROM) && year <= arguments.get(TO);
  }

  /**
   * The elections of the period, in order of year.
   *
   * @throws NotInRecordException if there is none, or if the record lacks some that the check
   *     speaks of
   */
  static List<Election> elections(ElectionRecord record, Arguments arguments) {
    List<Election> elections = NamedFacts.elections(record, arguments.get(FROM), arguments.get(TO));
    Set<Integer> years = elections.stream().map(Election::year).collect(Collectors.toSet());
    requireAll(years, arguments, "elections");
    return elections;
  }

  /** Whether the record has every election of the period, to its own end where none is stated. */
  static boolean isWhole(ElectionRecord record, Arguments arguments) {
    Set<Integer> years =
        record.elections().stream().map(Election::year).collect(Collectors.toSet());
    int stated = arguments.get(TO);
    int own = years.stream().mapToInt(y -> y).max().orElse(stated);
    int last = stated < Parameter.LAST_YEAR ? stated : arguments.through().orElse(own);
    return IntStream.rangeClosed(arguments.get(FROM), last)
        .allMatch(year -> !ElectionCalendar.isDue(year) || years.contains(year));
  }

  /**
   * Whether nothing of the period is missing: from the year that a check states, or that its pack
   * means, to the one that it states, or that its pack knows of.
   *
   * @param years those that the record has
   * @param what they are years of
   * @throws NotInRecordException naming what the record lacks
   */
  static void requireAll(Set<Integer> years, Arguments arguments, String what) {
    if (years.isEmpty()) {
      return;
    }
    boolean isStated =
        arguments.given().containsKey(FROM.name()) || arguments.through().isPresent();
    int first = isStated ? arguments.get(FROM) : Collections.min(years);
    int stated = arguments.get(TO);
    int last =
        stated < Parameter.LAST_YEAR ? stated : arguments.through().orElse(Collections.max(years));
    List<Integer> lacking =
        IntStream.rangeClosed(first, last)
            .filter(year -> ElectionCalendar.isDue(year) && !years.contains(year))
            .boxed()
            .toList();
    if (!lacking.isEmpty()) {
      int from = lacking.get(0);
      int to = lacking.get(lacking.size() - 1);
      throw new NotInRecordException(
          "the record lacks the "
              + what
              + (from == to
                  ? " of " + from
                  : " of " + lacking.size() + " years from " + from + " to " + to));
    }
  }
}
