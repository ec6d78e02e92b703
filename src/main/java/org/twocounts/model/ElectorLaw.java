package org.twocounts.model;

import java.util.OptionalInt;

/**
 * A law by which a state chose its electors by district. In every year without one a state's
 * electors are chosen in one of the other ways that {@link ElectorMethod} names.
 *
 * @param state postal code
 * @param firstElection year of the first election under it
 * @param lastElection year of the last; empty while it is in force
 * @param atLarge electors that the whole state chose; the others were chosen one a congressional
 *     district, and the record holds the vote of each. Empty where the districts were others: the
 *     record holds no votes by them
 * @param law the statute, in one line
 */
public record ElectorLaw(
    String state, int firstElection, OptionalInt lastElection, OptionalInt atLarge, String law) {

  /** Whether the electors of that election were chosen under it. */
  public boolean appliesTo(int election) {
    return election >= firstElection && election <= lastElection.orElse(Integer.MAX_VALUE);
  }

  /** Whether the record holds an elector and the vote of each congressional district. */
  public boolean listsDistricts() {
    return atLarge.isPresent();
  }
}
