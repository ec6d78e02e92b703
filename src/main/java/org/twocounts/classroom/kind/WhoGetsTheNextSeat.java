package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.words.Numerals;

/** To which state goes the next seat, by the method of the law or by Jefferson's? */
final class WhoGetsTheNextSeat implements AskedOfAState {
  private static final int STATES = 4;

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
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return FewStates.arePossible(material, level, STATES);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    ApportionmentMethod method =
        level == Level.COLLEGE ? ApportionmentMethod.HILL : ApportionmentMethod.JEFFERSON;
    FewStates few = FewStates.draw(material, level, STATES, dice);
    int seats = dice.from(8, 20);
    Allotment before = few.divide(method, seats);
    Allotment after = few.divide(method, seats + 1);
    boolean unfit =
        before.tie().isPresent()
            || after.tie().isPresent()
            || before.seats().values().stream().anyMatch(s -> s < 1);
    return unfit ? Optional.empty() : ask(few, method, before, after, dice);
  }

  private Optional<Exercise> ask(
      FewStates few, ApportionmentMethod method, Allotment before, Allotment after, Dice dice) {
    boolean hill = method == ApportionmentMethod.HILL;
    String next =
        few.claimants().stream()
            .map(Claimant::name)
            .filter(n -> after.of(n) > before.of(n))
            .findFirst()
            .orElseThrow();
    if (!few.claimants().get(dice.turn(STATES)).name().equals(next)) {
      return Optional.empty(); // the largest state as often as the smallest
    }
    Draft draft =
        Draft.of(
                "who-gets-the-next-seat",
                few.subject(),
                String.format(
                    "So far %s seats are divided as in the table. By %s Which state gets the next"
                        + " seat?",
                    before.size(),
                    hill
                        ? "equal proportions, the law since 1941, the next seat goes to the state"
                            + " with the largest number population ÷ √(s × (s + 1)), where s is the"
                            + " number of seats that it has."
                        : "Jefferson\u2019s method the next seat goes to the state with the largest"
                            + " number population ÷ (s + 1), where s is the number of seats that it"
                            + " has."))
            .given(table(few, before))
            .right(Amount.words(next));
    wrong(draft, few, before, hill);
    List<String> claims = new ArrayList<>();
    for (Claimant state : few.claimants()) {
      int s = before.of(state.name());
      claims.add(
          state.name()
              + ": "
              + Numerals.of(state.size())
              + (hill ? " ÷ √(" + s + " × " + (s + 1) + ") = " : " ÷ " + (s + 1) + " = ")
              + Numerals.of(claim(state, s, hill)));
    }
    return draft
        .step(String.join("; ", claims) + ".")
        .step("The largest of these is that of " + next)
        .build(dice);
  }

  private static void wrong(Draft draft, FewStates few, Allotment before, boolean hill) {
    Map<String, Integer> seats = before.seats();
    draft
        .wrong(
            Amount.words(few.claimants().get(0).name()),
            "takes the state with the largest population")
        .wrong(
            best(
                few,
                c ->
                    new BigDecimal(c.size())
                        .divide(new BigDecimal(seats.get(c.name())), MathContext.DECIMAL64)),
            "divides by the seats that the state has already")
        .wrong(
            best(few, c -> claim(c, seats.get(c.name()), !hill)),
            hill
                ? "divides by s + 1: that is Jefferson\u2019s method"
                : "divides by √(s × (s + 1)): that is equal proportions")
        .wrong(
            Amount.words(few.claimants().get(few.claimants().size() - 1).name()),
            "takes the state with the smallest population");
    few.claimants()
        .forEach(c -> draft.wrong(Amount.words(c.name()), "has a smaller number, see the steps"));
  }

  private static Amount best(FewStates few, java.util.function.Function<Claimant, BigDecimal> by) {
    return Amount.words(
        few.claimants().stream().max(Comparator.comparing(by)).orElseThrow().name());
  }

  private static BigDecimal claim(Claimant state, int seats, boolean hill) {
    BigDecimal divisor =
        hill
            ? BigDecimal.valueOf((long) seats * (seats + 1)).sqrt(MathContext.DECIMAL64)
            : BigDecimal.valueOf(seats + 1L);
    return BigDecimal.valueOf(state.size()).divide(divisor, 0, RoundingMode.HALF_UP);
  }

  private static GivenTable table(FewStates few, Allotment before) {
    List<List<String>> rows = new ArrayList<>();
    few.claimants()
        .forEach(
            c ->
                rows.add(
                    List.of(c.name(), Numerals.of(c.size()), String.valueOf(before.of(c.name())))));
    return new GivenTable(
        List.of("State", "Apportionment population, " + few.census(), "Seats so far"),
        rows,
        List.of());
  }
}
