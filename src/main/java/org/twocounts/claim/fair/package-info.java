/**
 * Whether packs treat both sides alike: mirrors, ties, periods, and claims that say the same.
 *
 * <p>The central type is {@link org.twocounts.claim.fair.FairnessCheck}, which looks at examined
 * packs and gives {@link org.twocounts.claim.fair.FairnessNote}s.
 */
package org.twocounts.claim.fair;
