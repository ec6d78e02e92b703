package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** What is left of a majority if one state's electors are counted for the other candidate? */
final class OneStateTheOtherWay implements AskedOfAState {
  /** Two numbers, each with a majority and with none. */
  private static final int PAIRS = 4;

  @Override
  public Topic topic() {
    return Topic.TIPPING_POINT;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    ElectorsWon won = ElectorsWon.of(election).orElseThrow();
    String winner = election.president();
    int need = election.electorsAppointed() / 2 + 1;
    boolean safe =
        Material.voting(election).stream()
            .noneMatch(s -> won.inState(s.state()).getOrDefault(winner, 0) > won.of(winner) - need);
    if (won.of(winner) < need || won.totals().size() < 2 || safe) {
      return Optional.empty();
    }
    String rival = rival(won, winner);
    List<String> states =
        material.statesToAsk(election).stream()
            .map(s -> s.state())
            .filter(s -> won.inState(s).keySet().equals(java.util.Set.of(winner)))
            .toList();
    if (states.isEmpty()) {
      return Optional.empty();
    }
    String state = dice.pick(states);
    int moved = won.inState(state).get(winner);
    boolean kept = won.of(winner) - moved >= need;
    if (won.of(winner) < 2 * moved || kept == (dice.place(PAIRS) % 2 == 0) || moved < 3) {
      return Optional.empty(); // either answer as often
    }
    return ask(material, election, won, new Shift(winner, rival, state, moved), dice);
  }

  private record Shift(String winner, String rival, String state, int moved) {}

  private static String rival(ElectorsWon won, String winner) {
    return won.totals().entrySet().stream()
        .filter(e -> !e.getKey().equals(winner))
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static Optional<Exercise> ask(
      Material material, Election election, ElectorsWon won, Shift shift, Dice dice) {
    int need = election.electorsAppointed() / 2 + 1;
    int before = won.of(shift.winner());
    int after = before - shift.moved();
    int other = other(before, shift.moved(), dice);
    String name = material.nameOf(shift.state());
    List<List<String>> rows = new ArrayList<>();
    won.totals().forEach((who, electors) -> rows.add(List.of(who, String.valueOf(electors))));
    rows.add(List.of("All electors appointed", String.valueOf(election.electorsAppointed())));
    return Draft.of(
            "one-state-the-other-way",
            String.valueOf(election.year()),
            String.format(
                "In %s %s won all %s electors of %s. Count them for %s instead and leave everything"
                    + " else as it was. How many electors has %s then, and is that a majority of"
                    + " those appointed?",
                election.year(),
                shift.winner(),
                shift.moved(),
                name,
                shift.rival(),
                shift.winner()))
        .given(new GivenTable(List.of("Candidate", "Electors won"), rows, List.of()))
        .right(answer(after, need))
        .wrong(
            after >= need ? no(after) : yes(after),
            after >= need
                ? "takes the loss of a state for the loss of the majority"
                : whyMajority(election, won, shift))
        .wrong(
            answer(other, need),
            other < after
                ? "takes them away twice, as one does with a lead"
                : other == before
                    ? "leaves the electors where they were"
                    : "adds the electors instead of taking them away")
        .wrong(
            other >= need ? no(other) : yes(other),
            "counts the electors of the state wrongly, and compares with another number than the"
                + " majority")
        .step(before + " − " + shift.moved() + " = " + after + ".")
        .step(
            String.format(
                "A majority of %s is %s: %s",
                election.electorsAppointed(), need, answer(after, need).text()))
        .build(dice);
  }

  /** What makes somebody who has lost the majority look as if it were still there. */
  private static String whyMajority(Election election, ElectorsWon won, Shift shift) {
    int after = won.of(shift.winner()) - shift.moved();
    if (2 * after == election.electorsAppointed()) {
      return "takes exactly half of the electors for more than half";
    }
    return after > won.of(shift.rival()) + shift.moved()
        ? "takes the most electors for a majority"
        : "leaves the majority where it was, though the electors moved";
  }

  /** A number that is not right, smaller or larger as the dice have it. */
  private static int other(int before, int moved, Dice dice) {
    boolean larger = dice.place(PAIRS) < 2;
    return larger ? before + (dice.coin() ? moved : 0) : before - 2 * moved;
  }

  private static Amount answer(int electors, int need) {
    return electors >= need ? yes(electors) : no(electors);
  }

  private static Amount yes(int electors) {
    return Amount.ordered(electors + ", a majority", electors + 0.5);
  }

  private static Amount no(int electors) {
    return Amount.ordered(electors + ", no majority", electors);
  }
}
