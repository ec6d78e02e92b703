package org.twocounts.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person, or a slate without one, who stood or received electoral votes in one election.
 *
 * @param person false for slates of unpledged electors: they win nothing as a person
 * @param homeState postal code, as of that election
 * @param provenance where the running mate comes from; birth date and home state are facts of the
 *     {@link Person}, with provenances of their own
 */
public record Candidacy(
    String candidate,
    boolean person,
    Optional<String> party,
    Optional<String> homeState,
    Optional<String> runningMate,
    Optional<LocalDate> birthDate,
    Optional<Boolean> incumbent,
    Provenance provenance) {

  /** The same candidacy with another home state and day of birth. */
  public Candidacy withPerson(Optional<String> home, Optional<LocalDate> born) {
    return new Candidacy(candidate, person, party, home, runningMate, born, incumbent, provenance);
  }
}
