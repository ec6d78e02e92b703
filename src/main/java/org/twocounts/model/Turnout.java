package org.twocounts.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Votes and turnout of the voting-eligible population; before 1824 only of states with a popular
 * vote.
 *
 * @param distance votes less the sum of the state rows; empty where the record has no rows
 * @param eligible the eligible population as the source gives it, from 1980
 * @param turnoutPercent votes as a percentage of the eligible
 * @param impliedEligible votes over rate, where the rate is not of {@code eligible}: not a figure
 *     of the source
 */
public record Turnout(
    int year,
    long votes,
    OptionalLong distance,
    OptionalLong eligible,
    BigDecimal turnoutPercent,
    OptionalLong impliedEligible,
    Optional<String> note,
    Provenance provenance) {}
