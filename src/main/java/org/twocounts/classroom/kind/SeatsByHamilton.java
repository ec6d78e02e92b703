package org.twocounts.classroom.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.Claimant;

/** Seats by quotas and largest remainders. */
final class SeatsByHamilton implements AskedOfAState {
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
    return true;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return FewStates.arePossible(material, level, states(level));
  }

  private static int states(Level level) {
    return 3 + List.of(Level.values()).indexOf(level);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    int states = states(level);
    FewStates few = FewStates.draw(material, level, states, dice);
    int seats = dice.from(states * 3, states * 5);
    boolean tooSmall = few.claimants().stream().anyMatch(c -> few.wholePart(c, seats) < 1);
    if (tooSmall || few.hasCloseRemainders(seats)) {
      return Optional.empty();
    }
    Allotment right = few.divide(ApportionmentMethod.HAMILTON, seats);
    if (right.tie().isPresent()) {
      return Optional.empty();
    }
    Map<String, Integer> parts = few.wholeParts(seats);
    int left = seats - parts.values().stream().mapToInt(Integer::intValue).sum();
    Draft draft =
        Draft.of(
                "seats-by-hamilton",
                few.subject(),
                String.format(
                    "Divide %s seats among these %s states by Hamilton\u2019s method: each state"
                        + " first gets the whole part of its quota (its part of the whole"
                        + " population here times %s); seats left over go one by one to the largest"
                        + " fractions.",
                    seats, few.howMany(), seats))
            .given(few.table())
            .right(Amount.words(Words.allShares(right.seats())));
    wrong(draft, few, seats, left);
    for (Claimant state : few.claimants()) {
      draft.step(
          String.format(
              "%s: %s ÷ %s × %s = %s, so %s at first.",
              state.name(),
              few.people(state.size()),
              few.people(few.total()),
              seats,
              few.quota(state, seats),
              Words.seats(few.wholePart(state, seats))));
    }
    return draft
        .step(
            String.format(
                "%s%s given; %s left for the largest %s: %s",
                Words.seats(seats - left),
                seats - left == 1 ? " is" : " are",
                left,
                left == 1 ? "fraction" : "fractions",
                Words.allShares(right.seats())))
        .build(dice);
  }

  private static void wrong(Draft draft, FewStates few, int seats, int left) {
    Map<String, Integer> rounded = few.rounded(seats);
    int sum = rounded.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> toLargest = new LinkedHashMap<>(few.wholeParts(seats));
    toLargest.merge(few.claimants().get(0).name(), left, Integer::sum);
    Map<String, Integer> toSmallest = new LinkedHashMap<>(few.wholeParts(seats));
    toSmallest.merge(few.claimants().get(few.claimants().size() - 1).name(), left, Integer::sum);
    draft
        .wrongIf(
            sum != seats,
            Amount.words(Words.allShares(rounded)),
            "rounds every quota by itself: that makes " + Words.seats(sum) + ", not " + seats)
        .wrong(
            Amount.words(Words.allShares(toLargest)),
            "gives what is left over to the largest state")
        .wrong(
            Amount.words(Words.allShares(toSmallest)),
            "gives what is left over to the smallest state")
        .wrong(
            Amount.words(Words.allShares(few.wholeParts(seats))),
            "stops at the whole parts: seats are left over");
  }
}
