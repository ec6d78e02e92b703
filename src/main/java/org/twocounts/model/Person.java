package org.twocounts.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who stood for President or received electoral votes, once for all elections.
 *
 * @param birthDate day of birth; empty where none is known
 * @param provenance where the birth date comes from
 * @param homes the home states, in order of year
 */
public record Person(
    String name, Optional<LocalDate> birthDate, Provenance provenance, List<Home> homes) {
  public Person {
    homes = List.copyOf(homes);
  }

  /**
   * A home state, in force until the next one.
   *
   * @param from the first election for which it was this
   * @param state postal code
   */
  public record Home(int from, String state, Provenance provenance) {}

  /** The home state at an election; empty before the first that is known. */
  public Optional<Home> homeAt(int year) {
    return homes.stream().filter(h -> h.from() <= year).reduce((earlier, later) -> later);
  }
}
