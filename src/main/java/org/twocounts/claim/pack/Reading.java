package org.twocounts.claim.pack;

/**
 * One way to understand a claim.
 *
 * @param sentence the claim as this reading understands it, with nothing left open
 * @param question by what it is decided
 * @param line of the pack, where its check stands
 */
public record Reading(String id, String sentence, ReadingQuestion question, int line) {
  /** The same, decided by another question. */
  public Reading asking(ReadingQuestion other) {
    return new Reading(id, sentence, other, line);
  }
}
