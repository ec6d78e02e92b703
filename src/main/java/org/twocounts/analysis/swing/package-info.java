/**
 * What every national margin of winner and rival would have brought, had the margin of all units
 * moved alike.
 *
 * <p>Start at {@link org.twocounts.analysis.swing.UniformSwing}, which moves the votes of the pair
 * ({@link org.twocounts.analysis.Contest}) exactly as the step {@code --swing} of a scenario does,
 * and {@link org.twocounts.analysis.swing.Thresholds}, the two margins at which the outcome
 * changes: where the winner loses the majority and where the rival gains it. Everything that speaks
 * of a margin needed, of inversion or of bias under uniform swing takes it from there.
 */
package org.twocounts.analysis.swing;
