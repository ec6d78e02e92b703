package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** For whom did a state's electors vote, and how many were they? */
final class OneStateOnTheMap implements ExerciseKind {
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
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return MappedElection.isPossible(material, level);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    return MappedElection.draw(material, level, dice).flatMap(m -> ask(material, m, dice));
  }

  private Optional<Exercise> ask(Material material, MappedElection map, Dice dice) {
    List<ElectoralVote.Tally> tallies = ElectoralVote.of(map.election()).tallies();
    if (map.states().isEmpty()) {
      return Optional.empty();
    }
    String state = dice.pick(List.copyOf(map.states().keySet()));
    String winner = map.winners().get(state);
    int electors = map.states().get(state);
    String first = tallies.get(0).candidate();
    String other = winner.equals(first) ? tallies.get(1).candidate() : first;
    return Draft.of(
            "one-state-on-the-map",
            "map " + map.year(),
            String.format(
                "Look at %s on the map of %s. For whom did its electors vote, and how many were"
                    + " they?",
                material.nameOf(state), map.year()))
        .about(map.chart())
        .right(answer(winner, electors))
        .wrong(answer(other, electors), "takes the other colour of the key")
        .wrong(
            answer(winner, map.votesOf(winner)),
            "gives the candidate\u2019s electors of all states, from the key")
        .wrong(answer(winner, electors - 2), "gives the seats in the House, two fewer")
        .step("The key says whose colour the state has: " + winner + "\u2019s.")
        .step("The number on the state (or beside it) is " + electors + ".")
        .step(answer(winner, electors).text())
        .build(dice);
  }

  private static Amount answer(String candidate, int electors) {
    return Amount.words(candidate + ", " + Words.electors(electors));
  }
}
