/**
 * What the record says when it is counted: popular and electoral votes, splits, electors won,
 * tipping points and bias, what each party won.
 *
 * <p>The central types are {@link org.twocounts.analysis.PopularVote}, {@link
 * org.twocounts.analysis.ElectoralVote} and {@link org.twocounts.analysis.Splits}. Results carry
 * the trace they were derived from. To add a measure, add a record named after its finding with a
 * static {@code of} that takes the facts it needs.
 */
package org.twocounts.analysis;
