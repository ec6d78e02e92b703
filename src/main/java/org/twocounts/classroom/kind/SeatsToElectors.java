package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.HistoricYears;

/** How many electors do some states have together? */
final class SeatsToElectors implements AskedOfAState {
  private static final int STATES = 3;

  @Override
  public Topic topic() {
    return Topic.APPORTIONMENT;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of();
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return !rows(material).isEmpty();
  }

  /** States with seats, of censuses that gave seats to enough of them. */
  private static List<Apportionment> rows(Material material) {
    return material.apportioned(
        STATES, a -> a.census() >= HistoricYears.HOUSE_OF_TODAYS_SIZE && a.seats() > 0);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<Apportionment> rows = rows(material);
    int census = dice.pick(rows).census();
    List<Apportionment> picked =
        material.some(STATES, rows.stream().filter(a -> a.census() == census).toList(), dice);
    int seats = picked.stream().mapToInt(Apportionment::seats).sum();
    int right = seats + 2 * STATES;
    List<List<String>> table = new ArrayList<>();
    picked.forEach(a -> table.add(List.of(material.titleOf(a.state()), String.valueOf(a.seats()))));
    return Draft.of(
            "seats-to-electors",
            census
                + " "
                + String.join(" ", picked.stream().map(Apportionment::state).sorted().toList()),
            String.format(
                "A state has one elector for each of its seats in the House and one for each of its"
                    + " senators. How many electors had these three states together after the"
                    + " census of %s?",
                census))
        .given(new GivenTable(List.of("State", "Seats in the House, " + census), table, List.of()))
        .right(Amount.count(right))
        .wrong(Amount.count(seats), "forgets the electors for the senators")
        .wrong(Amount.count(seats + 2L), "adds two once, not for each state")
        .wrong(Amount.count(seats + STATES), "counts one senator a state; each has two")
        .wrong(Amount.count(seats + 3L * STATES), "counts three electors a state beside the seats")
        .wrong(Amount.count(seats + 4L * STATES), "counts two electors for each senator")
        .wrong(Amount.count(3L * seats), "counts two senators for each seat, not for each state")
        .wrong(Amount.count(2L * seats), "counts one senator for each seat")
        .step(
            "Seats: "
                + String.join(" + ", picked.stream().map(a -> String.valueOf(a.seats())).toList())
                + " = "
                + seats
                + "; senators: 3 × 2 = 6.")
        .step(seats + " + 6 = " + right)
        .build(dice);
  }
}
