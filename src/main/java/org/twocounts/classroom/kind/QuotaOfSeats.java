package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.words.Numerals;

/** How many seats would be exactly a state's part? */
final class QuotaOfSeats implements AskedOfAState {
  private static final int STATES = 3;

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
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return FewStates.arePossible(material, level, STATES);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    FewStates few = FewStates.draw(material, level, STATES, dice);
    int seats = dice.from(8, 20);
    Claimant state = dice.pick(few.claimants());
    BigDecimal quota = Amount.quotient(state.size() * seats, few.total(), 1);
    long rest = few.total() - state.size();
    int row = few.claimants().indexOf(state);
    FewStates exact = few.exact(material);
    BigDecimal truth = Amount.quotient(exact.claimants().get(row).size() * seats, exact.total(), 1);
    if (quota.compareTo(BigDecimal.ONE) < 0) {
      return Optional.empty();
    }
    Draft draft =
        Draft.of(
                "quota-of-seats",
                few.subject(),
                String.format(
                    "These three states share %s seats in proportion to their populations. How"
                        + " many seats would be exactly %s\u2019s part (its quota), to one"
                        + " decimal?",
                    seats, state.name()))
            .given(few.table())
            .right(seats(quota), seats(truth));
    for (Claimant other : few.claimants()) {
      draft.wrong(
          seats(Amount.quotient(other.size() * seats, few.total(), 1)),
          "reads the line of " + other.name());
    }
    return draft
        .wrong(
            seats(Amount.quotient(seats, STATES, 1)),
            "gives every state the same, whatever its population")
        .wrong(
            seats(Amount.quotient(state.size() * seats, rest, 1)),
            "divides by the population of the other states instead of all")
        .wrong(
            seats(Amount.quotient(state.size() * 100, few.total(), 1)),
            "gives the part in percent and forgets the seats")
        .wrong(
            seats(Amount.quotient(state.size() * STATES, few.total(), 1)),
            "multiplies by the number of states, not of seats")
        .wrong(
            seats(Amount.quotient(few.total(), state.size(), 1)),
            "divides the wrong way round, and forgets the seats")
        .step(
            String.format(
                "Part of the population: %s ÷ %s = %s.",
                few.people(state.size()),
                few.people(few.total()),
                Numerals.of(Amount.quotient(state.size(), few.total(), 3))))
        .step(
            String.format(
                "Times %s seats: %s × %s ÷ %s = %s",
                seats,
                few.people(state.size()),
                seats,
                few.people(few.total()),
                seats(quota).text()))
        .build(dice);
  }

  private static Amount seats(BigDecimal number) {
    return Amount.decimal(number, " seats");
  }
}
