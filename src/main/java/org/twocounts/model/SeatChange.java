package org.twocounts.model;

/**
 * House seats of a state that were not those of the census in force: it was admitted in between, or
 * divided.
 *
 * @param census the census in force
 * @param firstElection year of the first election with these seats
 * @param lastElection year of the last
 * @param seats seats it had instead
 */
public record SeatChange(
    int census, String state, int firstElection, int lastElection, int seats, String reason) {

  /** Whether the state had these seats in that election. */
  public boolean appliesTo(int election) {
    return election >= firstElection && election <= lastElection;
  }
}
