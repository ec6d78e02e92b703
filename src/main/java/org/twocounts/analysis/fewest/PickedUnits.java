package org.twocounts.analysis.fewest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.Share;
import org.twocounts.model.StateResult;

/**
 * What it takes to win chosen units and no other, under the words of {@link LeastWinningShare}: one
 * more than half of the votes in each, none elsewhere, districts' votes counting at large too.
 *
 * @param electors won
 * @param needed electors that are a majority
 * @param share votes needed in all of the nation
 */
public record PickedUnits(Election election, int electors, int needed, Share share) {

  /**
   * Counts what was picked.
   *
   * @param units states, and districts such as {@code ME-1}
   * @throws NotDefinedException without a national popular vote, or if a unit chose no electors
   */
  public static PickedUnits of(Election election, Set<String> units) {
    PopularVote popular = PopularVote.of(election);
    if (!popular.isNational()) {
      throw new NotDefinedException(election.year() + ": no national popular vote in the record");
    }
    Set<String> left = new LinkedHashSet<>(units);
    List<TakenUnit> taken = new ArrayList<>();
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0) {
        take(state, left, taken);
      }
    }
    if (!left.isEmpty()) {
      throw new NotDefinedException(
          String.join(", ", left) + " chose no electors in " + election.year());
    }
    return new PickedUnits(
        election,
        taken.stream().mapToInt(TakenUnit::electors).sum(),
        election.electorsAppointed() / 2 + 1,
        new Share(taken.stream().mapToLong(TakenUnit::voters).sum(), popular.total()));
  }

  private static void take(StateResult state, Set<String> left, List<TakenUnit> taken) {
    long inDistricts = 0;
    for (DistrictResult district : state.districts()) {
      if (left.remove(district.unit())) {
        TakenUnit unit =
            LeastWinningShare.unit(district.unit(), 1, district.totalPopularVotes().orElse(0));
        inDistricts += unit.voters();
        taken.add(unit);
      }
    }
    if (left.remove(state.state())) {
      TakenUnit unit =
          LeastWinningShare.unit(
              state.state(),
              state.electorsAppointed() - state.districts().size(),
              state.totalPopularVotes().orElse(0));
      taken.add(unit.withVoters(Math.max(0, unit.voters() - inDistricts)));
    }
  }

  /** Whether the electors are a majority. */
  public boolean isEnough() {
    return electors >= needed;
  }
}
