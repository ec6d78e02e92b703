package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Joined;

/** Without how many of some states on the map, each alone, would there have been no majority? */
final class HowManyWereEnough implements ExerciseKind {
  private static final int STATES = 5;

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
    int surplus = map.surplus();
    List<String> enough = new ArrayList<>();
    List<String> tooFew = new ArrayList<>();
    for (String state : map.statesOf(map.election().president())) {
      (map.states().get(state) > surplus ? enough : tooFew).add(state);
    }
    int count = dice.weighted(3, 2, 1, 1, 2, 3); // none or all is right at one place only
    if (enough.size() < count || tooFew.size() < STATES - count) {
      return Optional.empty();
    }
    List<String> named = new ArrayList<>(dice.pick(count, enough));
    named.addAll(dice.pick(STATES - count, tooFew));
    return ask(material, map, named.stream().sorted().toList(), count, dice);
  }

  private static Optional<Exercise> ask(
      Material material, MappedElection map, List<String> named, int count, Dice dice) {
    String president = map.election().president();
    int votes = map.votesOf(president);
    int surplus = map.surplus();
    int lead = votes - next(map);
    return Draft.of(
            "how-many-were-enough",
            map.subject("enough"),
            String.format(
                "Take away the electors of one state from %s\u2019s total of %s and leave the"
                    + " majority that is needed as it is. Of how many of these states is it true"
                    + " that without it alone %s would have had no majority: %s?",
                president,
                votes,
                president,
                Joined.of(named.stream().map(material::nameOf).toList())))
        .about(map.chart())
        .right(Amount.count(count))
        .wrong(Amount.count(STATES - count), "counts the states without which there was a majority")
        .wrong(
            Amount.count(with(map, named, surplus - 1)),
            "takes exactly the majority for too little")
        .wrong(
            Amount.count(with(map, named, lead)),
            "compares with the lead over the next candidate, not with the majority")
        .wrong(
            Amount.count(with(map, named, lead / 2)),
            "gives the electors to the next candidate, and compares the two")
        .wrongIf(
            count > 0 && dice.coin(),
            Amount.count(0),
            "takes a lead for a majority that no state can change")
        .wrong(Amount.count(STATES), "takes any loss for a majority lost")
        .wrongIf(count > 0, Amount.count(count - 1L), "reads the number of one state wrongly")
        .wrongIf(count < STATES, Amount.count(count + 1L), "reads the number of one state wrongly")
        .step(
            String.format(
                "From the key and the line above it: %s − %s = %s more than the smallest majority.",
                votes, votes - surplus, surplus))
        .step(
            String.format(
                "A state must have more than %s: %s. So many have: %s",
                Words.electors(surplus), numbers(material, map, named), count))
        .build(dice);
  }

  private static int next(MappedElection map) {
    return ElectoralVote.of(map.election()).tallies().stream()
        .filter(t -> !t.candidate().equals(map.election().president()))
        .mapToInt(ElectoralVote.Tally::votes)
        .max()
        .orElse(0);
  }

  private static long with(MappedElection map, List<String> named, int more) {
    return named.stream().filter(s -> map.states().get(s) > more).count();
  }

  private static String numbers(Material material, MappedElection map, List<String> named) {
    return String.join(
        ", ", named.stream().map(s -> material.titleOf(s) + " " + map.states().get(s)).toList());
  }
}
