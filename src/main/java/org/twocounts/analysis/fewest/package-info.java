/**
 * The fewest voters who could have made it come out otherwise: smallest flips and least winning
 * shares, exactly.
 *
 * <p>{@link org.twocounts.analysis.fewest.SmallestFlip} and {@link
 * org.twocounts.analysis.fewest.LeastWinningShare} turn an election into offers (a unit or a state
 * with its districts, its electors, what it costs in voters) and let {@link
 * org.twocounts.analysis.fewest.CheapestChoice} choose. To add a measure of that kind, make offers.
 */
package org.twocounts.analysis.fewest;
