package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Joined;

/** How many electors did some states on the map have together? */
final class StatesOnTheMap implements ExerciseKind {
  @Override
  public Topic topic() {
    return Topic.READING_A_CHART;
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
  public boolean isPossible(Material material, Level level) {
    return MappedElection.isPossible(material, level);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    return MappedElection.drawFew(material, level, dice)
        .flatMap(m -> ask(material, m, level, dice));
  }

  private Optional<Exercise> ask(Material material, MappedElection map, Level level, Dice dice) {
    int count = level == Level.MIDDLE_SCHOOL ? 2 : 3;
    List<String> states = dice.pick(count, List.copyOf(map.states().keySet()));
    if (states.size() < count) {
      return Optional.empty();
    }
    List<Integer> electors = states.stream().map(map.states()::get).toList();
    int sum = electors.stream().mapToInt(Integer::intValue).sum();
    int largest = electors.stream().mapToInt(Integer::intValue).max().orElseThrow();
    return Draft.of(
            "states-on-the-map",
            map.subject("states together"),
            String.format(
                "The map shows how many electors each state had in %s. How many had %s together?",
                map.year(), Joined.of(states.stream().map(material::nameOf).toList())))
        .about(map.chart())
        .right(Amount.count(sum))
        .wrong(Amount.count(count), "counts states, not electors")
        .wrong(Amount.count(largest), "gives the largest number only")
        .wrong(
            Amount.count(sum - 2L * count), "takes two a state away, as for the seats in the House")
        .wrong(Amount.count(sum + 2L * count), "adds two for the senators, who are counted already")
        .wrong(Amount.count(sum + largest), "counts the largest number twice")
        .wrong(Amount.count(sum + electors.get(0)), "counts the first state twice")
        .wrong(Amount.count(sum + count), "adds the number of states to that of electors")
        .wrong(Amount.count(sum - electors.get(0)), "leaves the first state out")
        .step(
            String.join(
                    ", ",
                    states.stream()
                        .map(s -> material.titleOf(s) + ": " + map.states().get(s))
                        .toList())
                + ".")
        .step(String.join(" + ", electors.stream().map(String::valueOf).toList()) + " = " + sum)
        .build(dice);
  }
}
