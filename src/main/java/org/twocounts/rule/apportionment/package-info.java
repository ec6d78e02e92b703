/**
 * Whole seats in proportion to numbers: six methods, the House as the law of each census made it,
 * and the paradoxes.
 *
 * <p>The central types are {@link org.twocounts.rule.apportionment.SeatDivision}, which divides,
 * and {@link org.twocounts.rule.apportionment.Allotment}, what came out of it with its trace and
 * any tie. The same methods divide a state's electors among candidates and the House among states.
 * To add a method, start at {@link org.twocounts.model.ApportionmentMethod} and {@link
 * org.twocounts.rule.apportionment.Divisor}.
 */
package org.twocounts.rule.apportionment;
