package org.twocounts.claim.variation;

import org.twocounts.claim.pack.Outcome;

/**
 * What a reading found.
 *
 * @param found in words
 */
public record Told(String found, Outcome outcome) {}
