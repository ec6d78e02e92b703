package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.words.Among;

/**
 * The presidential vote of one state by congressional district, on the lines of that election.
 *
 * @param remainder the state's votes less those of its districts (members elected at large, who
 *     repeat the statewide vote, left out)
 */
public record StateDistricts(
    int year,
    String state,
    String source,
    Remainder remainder,
    Optional<String> note,
    List<DistrictVote> districts) {
  public StateDistricts {
    districts = List.copyOf(districts);
  }

  /** The same with the votes of some districts replaced. */
  public StateDistricts withDistricts(List<DistrictVote> replaced) {
    return new StateDistricts(year, state, source, remainder, note, replaced);
  }

  /**
   * What the districts lack to the state's own figures; negative where they exceed them.
   *
   * @param other the state's votes for all others less the districts' leading others; empty where
   *     the districts have none
   */
  public record Remainder(long democratic, long republican, OptionalLong other, long total) {}

  /**
   * The vote in one district.
   *
   * @param district its number; 99 the sole member at large, 85 and 86 members at large beside
   *     others (to 2020)
   * @param other the leading other candidate; empty where the source has none
   * @param total to 1992 the sum of the columns, from 1996 all votes
   */
  public record DistrictVote(
      String district,
      long democratic,
      long republican,
      OptionalLong other,
      long total,
      Optional<String> note) {

    /** The label of a sole member at large. */
    public static final String SOLE_MEMBER = "99";

    private static final List<String> SEVERAL_AT_LARGE = List.of("85", "86");

    /** Whether the row repeats the statewide vote for one of several members at large. */
    public boolean isOneOfSeveralAtLarge() {
      return Among.has(SEVERAL_AT_LARGE, district);
    }

    /** Whether the member is elected by the whole state. */
    public boolean isAtLarge() {
      return district.equals(SOLE_MEMBER) || isOneOfSeveralAtLarge();
    }
  }
}
