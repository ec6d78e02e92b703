package org.twocounts.claim.variation;

import org.twocounts.claim.pack.ReadingOutcome;

/**
 * A reading over one period.
 *
 * @param from first election, itself included
 * @param to last election, itself included
 * @param found what the record has, in words
 */
public record Span(int from, int to, String found, ReadingOutcome outcome) {}
