package org.twocounts.rule.apportionment;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.model.ApportionmentMethod;

/**
 * A state that loses a seat to another that grew less, between two censuses and with the House as
 * large as before.
 *
 * @param loser grew by the larger factor and has fewer seats than before
 * @param winner grew by the smaller factor and has more
 */
public record PopulationParadox(int house, Change loser, Change winner) {

  /** What became of one state. */
  public record Change(String state, long peopleBefore, long people, int seatsBefore, int seats) {
    /** People now for each one before. */
    public double growth() {
      return (double) people / peopleBefore;
    }

    private int compareGrowth(Change other) {
      return new Priority(people, peopleBefore)
          .compareTo(new Priority(other.people, other.peopleBefore));
    }
  }

  /** Every instance between two censuses among the states of both, for one size of House. */
  public static List<PopulationParadox> find(
      CensusCount earlier, CensusCount later, ApportionmentMethod method, int house) {
    List<Change> changes = changes(earlier, later, method, house);
    List<PopulationParadox> found = new ArrayList<>();
    for (Change loser : changes) {
      for (Change winner : changes) {
        if (loser.seats() < loser.seatsBefore()
            && winner.seats() > winner.seatsBefore()
            && loser.compareGrowth(winner) > 0) {
          found.add(new PopulationParadox(house, loser, winner));
        }
      }
    }
    return found;
  }

  private static List<Change> changes(
      CensusCount earlier, CensusCount later, ApportionmentMethod method, int house) {
    List<Claimant> before = commonTo(earlier, later);
    List<Claimant> after = commonTo(later, earlier);
    Allotment first = SeatDivision.by(method).divide(before, house, SeatTerms.STATES);
    Allotment second = SeatDivision.by(method).divide(after, house, SeatTerms.STATES);
    List<Change> changes = new ArrayList<>();
    for (Claimant state : before) {
      long people =
          after.stream().filter(s -> s.name().equals(state.name())).mapToLong(Claimant::size).sum();
      changes.add(
          new Change(
              state.name(), state.size(), people, first.of(state.name()), second.of(state.name())));
    }
    return first.tie().isEmpty() && second.tie().isEmpty() ? changes : List.of();
  }

  private static List<Claimant> commonTo(CensusCount count, CensusCount other) {
    List<String> names = other.states().stream().map(Claimant::name).toList();
    return count.states().stream().filter(s -> names.contains(s.name())).toList();
  }
}
