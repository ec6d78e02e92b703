package org.twocounts.claim.measure;

import java.util.List;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** The elections that a check looks at, by the arguments {@code from} and {@code to}. */
final class Period {
  /** The first election with a national popular vote. */
  private static final int FIRST_NATIONAL = 1824;

  private static final int NO_END = 2200;

  static final Parameter<Integer> FROM =
      Parameter.year("from", "first election, itself included").orElse(FIRST_NATIONAL);
  static final Parameter<Integer> TO =
      Parameter.year("to", "last election, itself included; 2200 for no end").orElse(NO_END);

  private Period() {}

  static boolean includes(Arguments arguments, int year) {
    return year >= arguments.get(FROM) && year <= arguments.get(TO);
  }

  /**
   * The elections of the period, in order of year.
   *
   * @throws org.twocounts.analysis.NotDefinedException if there is none
   */
  static List<Election> elections(ElectionRecord record, Arguments arguments) {
    return Facts.elections(record, arguments.get(FROM), arguments.get(TO));
  }
}
