/**
 * Results from the literature beside ours.
 *
 * <p>{@link org.twocounts.claim.literature.PublishedResults} reads them from two tables of the
 * program, {@link org.twocounts.claim.literature.Reproduction} sets ours beside one, computed by a
 * {@link org.twocounts.claim.literature.Computation}. A difference is allowed only with a reason
 * that stands in the table; a reason that can be computed is computed. To add a result, add a line
 * to {@code published-results.tsv}; to add a way to compute one, add it to {@link
 * org.twocounts.claim.literature.Computations}.
 */
package org.twocounts.claim.literature;
