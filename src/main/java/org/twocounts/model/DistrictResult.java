package org.twocounts.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * A congressional district that chooses its own elector (Maine since 1972, Nebraska since 1992).
 * Its votes are already inside the state's.
 *
 * @param unit such as {@code ME-1}
 * @param totalPopularVotes empty where only its elector is known
 */
public record DistrictResult(
    String unit, OptionalLong totalPopularVotes, List<CandidateResult> results) {
  public DistrictResult {
    results = List.copyOf(results);
  }
}
