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
    boolean ahead = a.less(2) >= b.less(2);
    return a.less(2) == b.less(2)
        ? Optional.empty()
        : lead(election, ahead ? a : b, ahead ? b : a, dice);
  }

  /** How far one is ahead of the other then. */
  private static Optional<Exercise> lead(Election election, Side a, Side b, Dice dice) {
    boolean district = election.withCapital();
    int states = a.states() - b.states();
    int before = a.electors() - b.electors();
    return Draft.of(
            "without-the-two",
            String.valueOf(election.year()),
            String.format(
                "A state has two electors for its senators beside those for its seats in the House."
                    + " Take two away from every state%s. By how many electors would the states"
                    + " that %s won in %s be ahead of those that %s won?",
                district ? ", and from the District of Columbia, counted as a state here" : "",
                a.name(),
                election.year(),
                b.name()))
        .given(
            new GivenTable(
                List.of("Candidate", "States won", "Electors won"),
                a.electors() > b.electors() ? List.of(a.row(), b.row()) : List.of(b.row(), a.row()),
                List.of()))
        .right(Amount.count(before - 2L * states))
        .wrong(Amount.count(before - states), "takes one from each state instead of two")
        .wrong(Amount.count(before), "takes two from each candidate, not from each state")
        .wrong(Amount.count(before + 2L * states), "adds the two instead of taking them away")
        .wrong(Amount.count(before - 2L * a.states()), "takes them from one candidate only")
        .wrong(Amount.count(before + 2L * b.states()), "takes them from the other candidate only")
        .wrong(Amount.count(a.less(2)), "gives the electors of one, not the lead")
        .wrong(Amount.count(b.less(2)), "gives the electors of the other, not the lead")
        .wrong(Amount.count(before - 3L * states), "takes three from each state instead of two")
        .step(a.name() + ": " + a.electors() + " − 2 × " + a.states() + " = " + a.less(2) + ".")
        .step(b.name() + ": " + b.electors() + " − 2 × " + b.states() + " = " + b.less(2) + ".")
        .step(
            String.format(
                "%s − %s = %s", a.less(2), b.less(2), Amount.count(before - 2L * states).text()))
        .build(dice);
  }
}
