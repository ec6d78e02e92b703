/**
 * Claim packs: what a claim, a reading and a check are, and reading them from JSON.
 *
 * <p>The central types are {@link org.twocounts.claim.pack.ClaimPack} and {@link
 * org.twocounts.claim.pack.Reading}. Packs come from strangers: {@link
 * org.twocounts.claim.pack.PackReader} reports everything wrong with its line, and limits what a
 * pack may ask for. To add a kind of expectation, start at {@link
 * org.twocounts.claim.pack.Expectation}; to add a built-in pack, put its file among the resources
 * of this package and its id into {@link org.twocounts.claim.pack.BuiltInPacks}.
 */
package org.twocounts.claim.pack;
