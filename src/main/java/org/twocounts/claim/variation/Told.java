package org.twocounts.claim.variation;

import org.twocounts.claim.pack.ReadingOutcome;

/**
 * What a reading found.
 *
 * @param found in words
 */
public record Told(String found, ReadingOutcome outcome) {}
