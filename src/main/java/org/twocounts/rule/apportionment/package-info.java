/**
 * Whole seats in proportion to numbers: six methods, the laws under which the House was apportioned
 * by each census, and the paradoxes.
 *
 * <p>The central types are {@link org.twocounts.rule.apportionment.ApportionmentMethod}, which
 * divides, and {@link org.twocounts.rule.apportionment.Allotment}, what came out of it with its
 * trace and any tie. The same methods divide a state's electors among candidates and the House
 * among states. To add a method, start at {@link org.twocounts.rule.apportionment.Divisor}; to add
 * a census, at {@link org.twocounts.rule.apportionment.ApportionmentLaw}.
 */
package org.twocounts.rule.apportionment;
