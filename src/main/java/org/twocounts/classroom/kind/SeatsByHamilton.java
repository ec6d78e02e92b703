package org.twocounts.classroom.kind;

import java.util.ArrayList;
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
    if (tooSmall
        || few.hasCloseRemainders(seats)
        || few.exact(material).hasCloseRemainders(seats)) {
      return Optional.empty();
    }
    Allotment right = few.divide(ApportionmentMethod.HAMILTON, seats);
    Allotment exact = few.exact(material).divide(ApportionmentMethod.HAMILTON, seats);
    if (right.tie().isPresent() || exact.tie().isPresent()) {
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
            .right(Words.sharesOf(right.seats()), Words.sharesOf(exact.seats()));
    wrong(draft, few, seats, left);
    List<String> quotas = new ArrayList<>();
    for (Claimant state : few.claimants()) {
      quotas.add(
          String.format(
              "%s: %s ÷ %s × %s = %s",
              state.name(),
              few.people(state.size()),
              few.people(few.total()),
              seats,
              few.quota(state, seats)));
    }
    return draft
        .step(String.join("; ", quotas) + ".")
        .step(
            String.format(
                "The whole parts are %s together; %s left for the largest %s: %s",
                Words.seats(seats - left),
                left == 1 ? "1 is" : left + " are",
                left == 1 ? "fraction" : "fractions",
                Words.allShares(right.seats())))
        .build(dice);
  }

  private static void wrong(Draft draft, FewStates few, int seats, int left) {
    Map<String, Integer> parts = few.wholeParts(seats);
    Map<String, Integer> rounded = few.rounded(seats);
    int sum = rounded.values().stream().mapToInt(Integer::intValue).sum();
    List<String> names = List.copyOf(parts.keySet());
    draft
        .wrongIf(
            sum != seats,
            Words.sharesOf(rounded),
            "rounds every quota by itself: that makes " + Words.seats(sum) + ", not " + seats)
        .wrong(with(parts, names.get(0), left), "gives what is left over to the largest state")
        .wrong(
            with(parts, names.get(names.size() - 1), left),
            "gives what is left over to the smallest state")
        .wrong(Words.sharesOf(parts), "stops at the whole parts: seats are left over");
    for (int set = 0; set < 1 << names.size(); set++) {
      if (Integer.bitCount(set) == left) {
        Map<String, Integer> given = new LinkedHashMap<>(parts);
        for (int i = 0; i < names.size(); i++) {
          given.merge(names.get(i), set >> i & 1, Integer::sum);
        }
        draft.wrong(Words.sharesOf(given), "gives what is left over to smaller fractions");
      }
    }
  }

  private static Amount with(Map<String, Integer> parts, String state, int left) {
    Map<String, Integer> given = new LinkedHashMap<>(parts);
    given.merge(state, left, Integer::sum);
    return Words.sharesOf(given);
  }
}
