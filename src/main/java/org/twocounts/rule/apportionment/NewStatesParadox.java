package org.twocounts.rule.apportionment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.model.ApportionmentMethod;

/**
 * A state joins with its fair share of new seats, and other states lose and gain seats by it.
 *
 * @param house the House with the joining state's seats
 * @param joining the state that joins
 * @param seatsAdded its quota at the ratio of people to a seat before it joined, to the nearest
 * @param changes seats of other states before and after, those that changed, by code
 */
public record NewStatesParadox(
    int house, String joining, int seatsAdded, Map<String, SeatChange> changes) {

  /** Seats before and after. */
  public record SeatChange(int before, int after) {}

  public NewStatesParadox {
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
  }

  /**
   * Every state of a census whose joining the others would move seats between them.
   *
   * @param house seats of the House with it
   */
  public static List<NewStatesParadox> find(
      CensusCount count, ApportionmentMethod method, int house) {
    List<NewStatesParadox> found = new ArrayList<>();
    Allotment after = SeatDivision.by(method).divide(count.states(), house, SeatTerms.STATES);
    for (Claimant joining : count.states()) {
      int added = fairShare(joining, count.total(), house);
      List<Claimant> others =
          count.states().stream().filter(s -> !s.name().equals(joining.name())).toList();
      if (house - added >= others.size()) {
        Allotment before = SeatDivision.by(method).divide(others, house - added, SeatTerms.STATES);
        Map<String, SeatChange> changes = changes(before, after);
        if (isExchange(changes) && before.tie().isEmpty() && after.tie().isEmpty()) {
          found.add(new NewStatesParadox(house, joining.name(), added, changes));
        }
      }
    }
    return found;
  }

  /** Seats so that people per seat stay as they were among the others, at least one. */
  private static int fairShare(Claimant joining, long total, int house) {
    long nearest = (2 * joining.size() * house + total) / (2 * total);
    return (int) Math.max(1, nearest);
  }

  private static boolean isExchange(Map<String, SeatChange> changes) {
    return changes.values().stream().anyMatch(c -> c.after() > c.before())
        && changes.values().stream().anyMatch(c -> c.after() < c.before());
  }

  private static Map<String, SeatChange> changes(Allotment before, Allotment after) {
    Map<String, SeatChange> changes = new TreeMap<>();
    before
        .seats()
        .forEach(
            (state, seats) -> {
              if (after.of(state) != seats) {
                changes.put(state, new SeatChange(seats, after.of(state)));
              }
            });
    return changes;
  }
}
