/**
 * Claims about elections, judged by the record: pack → readings → checks → evidence → verdict.
 *
 * <p>The central types are {@link org.twocounts.claim.ClaimChecker}, which judges a {@link
 * org.twocounts.claim.pack.ClaimPack}, and {@link org.twocounts.claim.CheckedClaim}, the result
 * with its evidence. A verdict is never written down: it follows from the readings ({@link
 * org.twocounts.claim.pack.Verdict#of}). To add a claim, write it into a pack; to add what a check
 * can compute, start at {@link org.twocounts.claim.measure.Measure}.
 */
package org.twocounts.claim;
