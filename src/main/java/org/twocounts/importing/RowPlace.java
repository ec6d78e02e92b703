package org.twocounts.importing;

import java.util.Optional;
import java.util.OptionalInt;

/** Where a row's votes were cast. */
sealed interface RowPlace {
  /**
   * A state, or a part of it.
   *
   * @param state postal code
   * @param district number of a congressional district; empty where it is none
   * @param county name of a county or another part; empty where the row is the whole state's
   * @param countyTotal whether the row sums the state's counties
   */
  record InState(String state, OptionalInt district, Optional<String> county, boolean countyTotal)
      implements RowPlace {
    boolean isWholeState() {
      return district.isEmpty() && county.isEmpty();
    }
  }

  /** All states together. */
  record Nation() implements RowPlace {}

  /** A place that votes for no electors. */
  record WithoutElectors(String name) implements RowPlace {}

  /** Words alone: a title or a footnote. */
  record Words() implements RowPlace {}

  /** A place that nobody knows. */
  record Unknown(String message) implements RowPlace {}
}
