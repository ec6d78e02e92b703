package org.twocounts.model;

import java.util.Optional;

/**
 * A state or the District of Columbia.
 *
 * @param state two-letter postal code
 * @param fips two digits of the federal standard, such as {@code 01}
 * @param firstElection year of the first election from which the record lists it; it is listed in
 *     every election since
 * @param separatedFrom the state within which its people voted before (West Virginia, Maine)
 */
public record State(
    String state,
    String name,
    Optional<String> fips,
    int firstElection,
    Optional<String> separatedFrom,
    Optional<String> note) {
  /**
   * The District of Columbia: no state, without seats in the House, and with the electors of the
   * least populous state (23rd Amendment).
   */
  public static final String CAPITAL = "DC";

  /** The same state under a federal code. */
  public State withFips(Optional<String> code) {
    return new State(state, name, code, firstElection, separatedFrom, note);
  }

  /** The same state in a record that does not list the one from which it was separated. */
  public State alone() {
    return new State(state, name, fips, firstElection, Optional.empty(), note);
  }
}
