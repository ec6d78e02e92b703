/**
 * Measures how many slips in the record are caught: one random fact is changed at a time, as a
 * typist would, and the rules are applied.
 *
 * <p>{@link org.twocounts.data.slip.SlipTrials} runs the trials; {@link
 * org.twocounts.data.slip.Kind} says which facts are of which kind. Run {@link
 * org.twocounts.data.slip.SlipTable} for the full table of the documentation.
 */
package org.twocounts.data.slip;
