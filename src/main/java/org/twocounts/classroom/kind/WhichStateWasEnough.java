package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** Without which one of some states on the map would the President have had no majority? */
final class WhichStateWasEnough implements ExerciseKind {
  private static final int OTHERS = 3;

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
    return level != Level.MIDDLE_SCHOOL;
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
    String president = map.election().president();
    int surplus = map.surplus();
    List<String> enough = new ArrayList<>();
    List<String> tooFew = new ArrayList<>();
    for (String state : map.statesOf(president)) {
      (map.states().get(state) > surplus ? enough : tooFew).add(state);
    }
    if (enough.isEmpty() || tooFew.size() < OTHERS) {
      return Optional.empty();
    }
    String right = dice.pick(enough);
    int electors = map.states().get(right);
    Draft draft =
        Draft.of(
                "which-state-was-enough",
                "map " + map.year(),
                String.format(
                    "Take away the electors of one of these states from %s\u2019s total of %s and"
                        + " leave the majority that is needed as it is. Without which one would %s"
                        + " have had no majority?",
                    president, map.year(), president))
            .about(map.chart())
            .right(Amount.words(material.titleOf(right)));
    for (String state : dice.pick(OTHERS, tooFew)) {
      draft.wrong(
          Amount.words(material.titleOf(state)),
          "has "
              + Words.electors(map.states().get(state))
              + ", too few; area on the map, or any loss, is taken for a majority lost");
    }
    return draft
        .step(
            String.format(
                "From the key and the line above it: %s − %s = %s more than the smallest majority.",
                map.votesOf(president), map.votesOf(president) - surplus, surplus))
        .step(
            String.format(
                "A state must have more than %s. Of the four only one has, with %s: %s",
                Words.electors(surplus), electors, material.titleOf(right)))
        .build(dice);
  }
}
