package org.twocounts.claim.literature;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A result as the literature prints it.
 *
 * @param quantity what it is, in words
 * @param year the election it is about, or whose apportionment; empty for all of them
 * @param unit of the figures and the tolerance
 * @param tolerance the largest difference that rounding and counts of votes excuse
 * @param difference why ours is another, where it is
 */
public record PublishedResult(
    String id,
    String citation,
    String quantity,
    OptionalInt year,
    Call call,
    String unit,
    Figures published,
    double tolerance,
    Optional<String> note,
    Optional<KnownDifference> difference) {}
