/**
 * Named measures that a check can ask for; each computes its answers and its evidence at once.
 *
 * <p>The central types are {@link org.twocounts.claim.measure.Measure} and {@link
 * org.twocounts.claim.measure.Finding}. To add a measure, write a class that implements {@code
 * Measure} by asking {@code org.twocounts.analysis}, and name it in {@link
 * org.twocounts.claim.measure.Measures}; the table in docs/claims.md is made from its {@link
 * org.twocounts.claim.measure.MeasureSpec}.
 */
package org.twocounts.claim.measure;
