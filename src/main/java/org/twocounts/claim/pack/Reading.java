package org.twocounts.claim.pack;

import java.util.List;

/**
 * One way to understand a claim, decided by a computed check.
 *
 * @param sentence the claim as this reading understands it, with nothing left open
 * @param expectation what must be found for the claim to hold
 * @param columns of the evidence to show; empty for all
 * @param line of the pack, where its check stands
 */
public record Reading(
    String id,
    String sentence,
    Check check,
    Expectation expectation,
    List<String> columns,
    int line) {
  public Reading {
    columns = List.copyOf(columns);
  }
}
