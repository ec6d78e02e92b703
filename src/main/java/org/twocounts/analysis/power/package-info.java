/**
 * Power of voters who vote as blocs: Banzhaf and Shapley-Shubik indices, exactly.
 *
 * <p>Start at {@link org.twocounts.analysis.power.WeightedGame}: blocs with weights and a quota; an
 * apportionment is one, any file of weights another. {@link
 * org.twocounts.analysis.power.PowerIndices} counts its coalitions. To add an index, derive it from
 * {@link org.twocounts.analysis.power.Pivots}, which tells how many coalitions of each size a bloc
 * turns from losing to winning.
 */
package org.twocounts.analysis.power;
