package org.twocounts.model;

import java.util.Optional;

/**
 * A state or the District of Columbia.
 *
 * @param state two-letter postal code
 * @param firstElection year of the first election from which the record lists it; it is listed in
 *     every election since
 * @param separatedFrom the state within which its people voted before (West Virginia, Maine)
 */
public record State(
    String state,
    String name,
    int firstElection,
    Optional<String> separatedFrom,
    Optional<String> note) {
  /**
   * The District of Columbia: no state, without seats in the House, and with the electors of the
   * least populous state (23rd Amendment).
   */
  public static final String CAPITAL = "DC";
}
