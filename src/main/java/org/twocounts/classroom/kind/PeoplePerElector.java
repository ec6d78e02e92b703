package org.twocounts.classroom.kind;

import java.math.BigDecimal;
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
import org.twocounts.words.Numerals;

/** How many more people stand behind an elector in a large state than in a small one? */
final class PeoplePerElector implements AskedOfAState {
  @Override
  public Topic topic() {
    return Topic.APPORTIONMENT;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULATION);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.HIGH_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return !rows(material).isEmpty();
  }

  /** States with people and seats, of censuses that have two of them. */
  private static List<Apportionment> rows(Material material) {
    return material.apportioned(
        2,
        a ->
            a.census() >= HistoricYears.EVERYONE_COUNTED_WHOLE
                && a.population().isPresent()
                && a.seats() > 0);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<Apportionment> rows = rows(material);
    int census = dice.pick(rows).census();
    List<Apportionment> two =
        material.some(2, rows.stream().filter(a -> a.census() == census).toList(), dice);
    Side a = Side.of(two.get(0));
    Side b = Side.of(two.get(1));
    Side large = a.people() > b.people() ? a : b;
    Side small = large.equals(a) ? b : a;
    BigDecimal times = large.times(small, Side::electors);
    BigDecimal ofRounded = Amount.quotient(large.rounded(), small.rounded(), 1);
    if (times.compareTo(new BigDecimal("1.3")) < 0) {
      return Optional.empty();
    }
    String largeName = material.titleOf(large.state());
    String smallName = material.titleOf(small.state());
    return Draft.of(
            "people-per-elector",
            census + " " + largeName + " " + smallName,
            String.format(
                "After the census of %s, how many times as large an apportionment population stood"
                    + " behind each elector of %s as behind each elector of %s? A state has an"
                    + " elector for each seat in the House and two for its senators. Round to one"
                    + " decimal.",
                census, largeName, smallName))
        .given(
            new GivenTable(
                List.of("State", "Apportionment population", "Seats in the House"),
                List.of(large.row(largeName), small.row(smallName)),
                List.of()))
        .right(Amount.decimal(times, " times"), Amount.decimal(ofRounded, " times"))
        .wrong(
            Amount.decimal(large.times(small, Side::seats), " times"),
            "divides by seats in the House and forgets the two for the senators")
        .wrong(
            Amount.decimal(Amount.quotient(large.people(), small.people(), 1), " times"),
            "compares the populations, and leaves the electors out")
        .wrong(
            Amount.decimal(Amount.quotient(large.electors(), small.electors(), 1), " times"),
            "compares the electors, and leaves the populations out")
        .wrong(
            Amount.decimal(large.times(small, side -> side.seats() + 1), " times"),
            "adds one elector to the seats; a state has two senators")
        .wrong(
            Amount.decimal(small.times(large, Side::electors), " times"),
            "divides the wrong way round")
        .wrong(
            Amount.decimal(Amount.quotient(large.seats(), small.seats(), 1), " times"),
            "compares the seats, and leaves the populations out")
        .wrong(
            Amount.decimal(large.times(small, side -> side.seats() + 4), " times"),
            "counts two electors for each senator")
        .step(large.perElector(largeName))
        .step(small.perElector(smallName))
        .step("The first divided by the second: " + Amount.decimal(times, " times").text())
        .build(dice);
  }

  private record Side(String state, long people, int seats) {
    static Side of(Apportionment row) {
      return new Side(row.state(), row.population().getAsLong(), row.seats());
    }

    int electors() {
      return seats + 2;
    }

    BigDecimal times(Side other, java.util.function.ToIntFunction<Side> by) {
      return Amount.quotient(people * by.applyAsInt(other), other.people * by.applyAsInt(this), 1);
    }

    /** People behind an elector, as a step has it. */
    long rounded() {
      return Amount.quotient(people, electors(), 0).longValueExact();
    }

    List<String> row(String name) {
      return List.of(name, Numerals.of(people), String.valueOf(seats));
    }

    String perElector(String name) {
      return String.format(
          "%s: %s ÷ (%s + 2) = %s for each elector.",
          name, Numerals.of(people), seats, Numerals.of(Amount.quotient(people, electors(), 0)));
    }
  }
}
