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
import org.twocounts.model.StateResult;

/** What is left if every state had two electors fewer? */
final class WithoutTheTwo implements ExerciseKind {
  @Override
  public Topic topic() {
    return Topic.ALLOCATION_RULES;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    ElectorsWon won = ElectorsWon.of(election).orElseThrow();
    List<Map.Entry<String, Integer>> two = new ArrayList<>(won.totals().entrySet());
    boolean undivided =
        election.states().stream()
            .filter(StateResult::tookPart)
            .allMatch(s -> won.inState(s.state()).size() == 1);
    if (two.size() != 2 || !undivided) {
      return Optional.empty();
    }
    two.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return ask(
        election,
        side(election, won, two.get(0).getKey()),
        side(election, won, two.get(1).getKey()),
        dice);
  }

  /** What one candidate won. */
  private record Side(String name, int states, int electors) {
    int less(int eachState) {
      return electors - eachState * states;
    }

    List<String> row() {
      return List.of(name, String.valueOf(states), String.valueOf(electors));
    }
  }

  private static Side side(Election election, ElectorsWon won, String name) {
    int states =
        (int)
            election.states().stream()
                .filter(s -> s.tookPart() && won.inState(s.state()).containsKey(name))
                .count();
    return new Side(name, states, won.of(name));
  }

  private Optional<Exercise> ask(Election election, Side a, Side b, Dice dice) {
    boolean district = election.withCapital();
    return Draft.of(
            "without-the-two",
            String.valueOf(election.year()),
            String.format(
                "A state has two electors for its senators beside those for its seats in the House."
                    + " Take two away from every state%s. How many electors would the states that"
                    + " each candidate carried in %s have?",
                district ? ", and from the District of Columbia, counted as a state here" : "",
                election.year()))
        .given(
            new GivenTable(
                List.of("Candidate", "States carried", "Electors won"),
                List.of(a.row(), b.row()),
                List.of()))
        .right(both(a, a.less(2), b, b.less(2)))
        .wrong(both(a, a.less(1), b, b.less(1)), "takes one from each state instead of two")
        .wrong(
            both(a, a.electors() - 2, b, b.electors() - 2),
            "takes two from each candidate, not from each state")
        .wrong(both(a, a.less(2), b, b.electors()), "takes them from the winner only")
        .step(a.name() + ": " + a.electors() + " − 2 × " + a.states() + " = " + a.less(2) + ".")
        .step(b.name() + ": " + b.electors() + " − 2 × " + b.states() + " = " + b.less(2) + ".")
        .step("So " + both(a, a.less(2), b, b.less(2)).text())
        .build(dice);
  }

  private static Amount both(Side a, int ofA, Side b, int ofB) {
    return Amount.words(a.name() + " " + ofA + ", " + b.name() + " " + ofB);
  }
}
