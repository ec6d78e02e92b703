package org.twocounts.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Apportionment population (not resident population) and House seats of a state by a census.
 *
 * @param census year; 1789 for the seats that the Constitution enumerates
 * @param derivation how a population was computed, where it was
 */
public record Apportionment(
    int census,
    String state,
    OptionalLong population,
    int seats,
    Optional<String> populationSource,
    String seatsSource,
    Optional<String> derivation,
    Optional<String> note) {

  /** The same state and seats with other people, of no source. */
  public Apportionment withPopulation(long people) {
    return new Apportionment(
        census,
        state,
        OptionalLong.of(people),
        seats,
        Optional.empty(),
        seatsSource,
        Optional.empty(),
        note);
  }
}
