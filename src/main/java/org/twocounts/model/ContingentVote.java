package org.twocounts.model;

import java.util.Optional;

/**
 * One vote in a contingent election: a state's in the House, or the count for a person in the
 * Senate.
 *
 * @param yearHeld the year after the election
 * @param body House or Senate
 * @param ballot number or range of ballots, such as {@code 1-35}
 * @param state the state whose delegation voted; empty in the Senate
 * @param vote the person voted for, or how the state cast no vote
 * @param members votes of the members, in the order that {@code note} names
 */
public record ContingentVote(
    int yearHeld,
    String body,
    Office office,
    String ballot,
    Optional<String> state,
    String vote,
    Optional<String> members,
    Optional<String> note,
    Provenance provenance) {}
