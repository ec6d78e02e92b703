/**
 * The facts that change what a figure means, and which of them belong to what an output shows.
 *
 * <p>{@link org.twocounts.analysis.caveat.StandingCaveats} answers for a record; {@link
 * org.twocounts.analysis.caveat.Shown} says what an output shows. To add a caveat, add a line to
 * {@code standingCaveats} of {@code elections.json}; to add a ground on which one can rest, start
 * at {@link org.twocounts.model.CaveatGround}.
 */
package org.twocounts.analysis.caveat;
