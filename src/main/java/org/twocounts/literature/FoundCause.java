package org.twocounts.literature;

/**
 * A cause that was tried.
 *
 * @param figures what comes out with what they used
 */
public record FoundCause(Cause cause, Figures figures) {}
