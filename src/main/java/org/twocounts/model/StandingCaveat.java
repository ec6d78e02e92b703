package org.twocounts.model;

import java.util.List;
import java.util.Optional;

/**
 * A fact of the record that changes what a figure means, and that goes with every figure that it
 * touches.
 *
 * @param first the first year in which it holds: of an election, or of a census where {@link
 *     CaveatGround#isOfCensuses}
 * @param last the last such year
 * @param states postal codes of the states concerned; empty where it is the nation
 * @param ground what in the record makes it true
 * @param candidate whom the ground is about; empty where nobody
 * @param measures the figures it touches
 * @param brief wording for one line of a small picture, without the year; may hold {@linkplain
 *     CaveatWording placeholders}
 * @param full wording in whole sentences; may hold placeholders
 */
public record StandingCaveat(
    String id,
    int first,
    int last,
    List<String> states,
    CaveatGround ground,
    Optional<String> candidate,
    List<CaveatMeasure> measures,
    String brief,
    String full,
    Provenance provenance) {

  public StandingCaveat {
    states = List.copyOf(states);
    measures = List.copyOf(measures);
  }

  /** Whether it holds in that year, of an election or a census. */
  public boolean isOf(int year) {
    return year >= first && year <= last;
  }
}
