package org.twocounts.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person, or a slate without one, who stood or received electoral votes in one election.
 *
 * @param person false for slates of unpledged electors: they win nothing as a person
 * @param homeState postal code
 */
public record Candidacy(
    String candidate,
    boolean person,
    Optional<String> party,
    Optional<String> homeState,
    Optional<String> runningMate,
    Optional<LocalDate> birthDate,
    Optional<Boolean> incumbent,
    Provenance provenance) {}
