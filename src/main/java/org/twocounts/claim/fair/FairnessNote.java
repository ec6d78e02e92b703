package org.twocounts.claim.fair;

/**
 * One thing to know, or to mend, about the fairness of a claim.
 *
 * @param pack its id
 * @param claim its id
 * @param reading its id, a part's behind a full stop; the claim's own id where it is about the
 *     whole
 * @param note in a sentence
 */
public record FairnessNote(
    String pack, String claim, String reading, FairnessKind kind, String note) {}
