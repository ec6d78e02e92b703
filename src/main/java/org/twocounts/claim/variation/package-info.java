/**
 * The same reading asked otherwise: with the parties exchanged, and over other periods.
 *
 * <p>The central types are {@link org.twocounts.claim.variation.Mirror}, which makes the reading
 * that the other side would put forward, and {@link org.twocounts.claim.variation.OtherPeriods},
 * which makes those that begin or end with another election.
 */
package org.twocounts.claim.variation;
