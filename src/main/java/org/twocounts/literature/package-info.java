/**
 * Results from the literature beside ours.
 *
 * <p>{@link org.twocounts.literature.PublishedResults} reads them from tables of the program,
 * {@link org.twocounts.literature.Reproduction} sets ours beside one, computed by a {@link
 * org.twocounts.literature.Computation}. How near ours must come follows from the rounding of the
 * published table alone. Where it does not come so near, each {@link
 * org.twocounts.literature.Cause} that concerns the table is tried: something that its authors used
 * is put in the place of what the record holds ({@link org.twocounts.literature.InputChange}), and
 * only if their figure then comes out it explains the difference. Else the result is not explained,
 * and says so.
 *
 * <p>To add a result, add a line to {@code published-results.tsv}, and to {@code
 * published-tables.tsv} if its table is new; to add a way to compute one, add it to {@code
 * Computations}; to add a cause, a line to {@code causes.tsv}.
 */
package org.twocounts.literature;
