package org.twocounts.analysis.stats;

import java.util.List;

/**
 * What one statistic finds in the record.
 *
 * @param id by which it is asked for
 * @param question one sentence
 * @param method test or estimator, with its sides and its level
 * @param elections years of the elections that went in, in order
 * @param result never empty
 * @param assumption what must hold for the result to mean what it says, and what is known against
 *     it
 */
public record Statistic(
    String id,
    String question,
    String method,
    List<Integer> elections,
    List<StatsFigure> result,
    String assumption) {

  public Statistic {
    elections = List.copyOf(elections);
    result = List.copyOf(result);
  }

  /**
   * A number of the result.
   *
   * @throws IllegalArgumentException if the result has no such number
   */
  public double get(String name) {
    return result.stream()
        .filter(f -> f.name().equals(name))
        .mapToDouble(StatsFigure::value)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " has no \"" + name + "\""));
  }
}
