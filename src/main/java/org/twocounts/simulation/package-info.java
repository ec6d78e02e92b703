/**
 * How likely an election like this one was to be a split: its states swing at random around their
 * result, or around what voters would do who toss coins.
 *
 * <p>Start at {@link org.twocounts.simulation.SwingSpread}, how far the states may swing.
 */
package org.twocounts.simulation;
