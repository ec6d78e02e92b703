package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** By how much did the state’s number of electors change, or its share of all electors? */
final class ElectorsThenAndNow implements AskedOfAState {
  @Override
  public Topic topic() {
    return Topic.YOUR_STATE;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return true;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return HomeElection.of(material, level).stream()
            .mapToInt(h -> h.result().electorsAppointed())
            .distinct()
            .count()
        > 1;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<HomeElection> two = dice.pick(2, HomeElection.of(material, level));
    boolean inOrder = two.get(0).year() < two.get(1).year();
    Count then = Count.of(two.get(inOrder ? 0 : 1));
    Count now = Count.of(two.get(inOrder ? 1 : 0));
    if (then.electors() == now.electors()) {
      return Optional.empty();
    }
    String name = material.nameOf(two.get(0).result().state());
    return level == Level.MIDDLE_SCHOOL
        ? number(name, then, now, dice)
        : share(name, then, now, level, dice);
  }

  private record Count(String state, Election election, int electors) {
    static Count of(HomeElection home) {
      return new Count(home.result().state(), home.election(), home.result().electorsAppointed());
    }

    int year() {
      return election.year();
    }

    int all() {
      return election.electorsAppointed();
    }

    BigDecimal share(Level level) {
      return Amount.percentOf(electors, all(), level.decimals());
    }

    List<String> row() {
      return List.of(String.valueOf(year()), String.valueOf(electors), String.valueOf(all()));
    }
  }

  private static Draft draft(String name, Count then, Count now, String question) {
    return Draft.of(
            "electors-then-and-now",
            then.state() + " " + then.year() + " " + now.year() + " electors",
            question)
        .given(
            new GivenTable(
                List.of("Election", "Electors of " + name, "All electors"),
                List.of(then.row(), now.row()),
                List.of()));
  }

  private static Optional<Exercise> number(String name, Count then, Count now, Dice dice) {
    int change = Math.abs(now.electors() - then.electors());
    boolean more = now.electors() > then.electors();
    return draft(
            name,
            then,
            now,
            String.format(
                "How many %s electors did %s have in %s than in %s?",
                more ? "more" : "fewer", name, now.year(), then.year()))
        .right(Amount.count(change))
        .wrong(Amount.count(now.electors()), "gives the later number, not the change")
        .wrong(
            Amount.count(Math.abs(now.all() - then.all())),
            "gives the change of all electors, not of the state’s")
        .wrong(Amount.count(change + 2L), "adds two for the senators, who are in both numbers")
        .wrongIf(
            change > 2,
            Amount.count(change - 2L),
            "takes two away for the senators, who are in both numbers")
        .wrongIf(
            change > 2,
            Amount.count(change - 1L),
            "counts the numbers between the two, not the steps from one to the other")
        .wrongIf(
            change > 3,
            Amount.count(change / 2),
            "halves the change, as one does with a lead between two candidates")
        .wrong(Amount.count(then.electors()), "gives the earlier number, not the change")
        .step(
            String.format(
                "%s: %s; %s: %s.",
                then.year(), Words.electors(then.electors()), now.year(), now.electors()))
        .step(
            Math.max(then.electors(), now.electors())
                + " − "
                + Math.min(then.electors(), now.electors())
                + " = "
                + change)
        .build(dice);
  }

  private static Optional<Exercise> share(
      String name, Count then, Count now, Level level, Dice dice) {
    BigDecimal change = now.share(level).subtract(then.share(level));
    long crosswise = (long) now.electors() * then.all() - (long) then.electors() * now.all();
    BigDecimal exact = Amount.percentOf(crosswise, (long) now.all() * then.all(), level.decimals());
    if (change.signum() == 0) {
      return Optional.empty();
    }
    int electors = Math.abs(now.electors() - then.electors());
    Amount right = Amount.points(change.abs());
    return draft(
            name,
            then,
            now,
            String.format(
                "By how many percentage points did %s’s share of all electors %s from %s to"
                    + " %s?%s",
                name,
                change.signum() > 0 ? "rise" : "fall",
                then.year(),
                now.year(),
                ShareOfVotes.rounding(level)))
        .right(right, Amount.points(exact.abs()))
        .wrong(
            Amount.points(Amount.percentOf(electors, then.electors(), level.decimals())),
            "gives the change of the number in percent of the earlier number: percent, not points")
        .wrong(Amount.points(now.share(level)), "gives the later share, not the change")
        .wrong(
            Amount.points(Amount.percentOf(electors, now.all(), level.decimals())),
            "takes the two wholes for one: all electors were not as many then")
        .wrong(Amount.points(then.share(level)), "gives the earlier share, not the change")
        .step(share(then, level))
        .step(share(now, level))
        .step("The larger share less the smaller: " + right.text())
        .build(dice);
  }

  private static String share(Count count, Level level) {
    return String.format(
        "%s: %s ÷ %s = %s.",
        count.year(), count.electors(), count.all(), Amount.percent(count.share(level)).text());
  }
}
