/**
 * How likely an election like this one was to be a split: its states swing at random around their
 * result, or every voter tosses a coin.
 *
 * <p>Start at {@link org.twocounts.simulation.Simulation}, a question and its ways to an answer,
 * and {@link org.twocounts.simulation.SplitOdds}, the answer. {@link
 * org.twocounts.simulation.Assumptions} put elections under a model, with parameters estimated from
 * the record ({@link org.twocounts.simulation.SwingEstimate}). {@link
 * org.twocounts.simulation.SwingingNation} is an election as all of them see it.
 *
 * <p>Three ways lead to an answer, and tests hold them against each other: {@code PlainSampler}
 * draws elections and counts them, {@code SweptMap} integrates the national swing over each drawn
 * map, {@code IndependentExact} draws nothing. To add a model, start at {@code ModelKind}.
 */
package org.twocounts.simulation;
