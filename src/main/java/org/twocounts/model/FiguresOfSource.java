package org.twocounts.model;

import java.util.OptionalInt;

/**
 * How many figures of an election a source is named for.
 *
 * @param popularVotes of candidates, and of persons not named, in states and elector districts
 * @param electoralVotes of candidates there, above 0
 * @param electorTallies candidates for elector who stood singly
 * @param disputedValues what it says in disputes about the election, in as many readings
 */
public record FiguresOfSource(
    String source,
    OptionalInt popularVotes,
    OptionalInt electoralVotes,
    OptionalInt electorTallies,
    OptionalInt disputedValues) {}
