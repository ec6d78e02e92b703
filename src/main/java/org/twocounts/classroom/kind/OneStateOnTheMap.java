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
    return MappedElection.drawFew(material, level, dice).flatMap(m -> ask(material, m, dice));
  }

  private Optional<Exercise> ask(Material material, MappedElection map, Dice dice) {
    List<ElectoralVote.Tally> tallies = ElectoralVote.of(map.election()).tallies();
    if (tallies.size() < 2) {
      return Optional.empty();
    }
    String president = map.election().president();
    boolean ofPresident = dice.turn(2) == 0;
    List<String> fit =
        map.states().keySet().stream()
            .filter(s -> map.winners().get(s).equals(president) == ofPresident)
            .filter(s -> map.states().get(s) > 2)
            .filter(s -> !material.isNamedByACaveat(s, measures(), map.election()))
            .toList();
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    String state = dice.pick(fit);
    String winner = map.winners().get(state);
    int electors = map.states().get(state);
    String other = ofPresident ? rival(tallies, president) : president;
    boolean fewer = dice.place(2) == 1;
    int wrong = fewer ? electors - 2 : electors + 2;
    String why =
        fewer
            ? "takes two away, as for the seats in the House"
            : "adds two for the senators, who are counted already";
    return Draft.of(
            "one-state-on-the-map",
            map.subject("one state"),
            String.format(
                "Look at %s on the map of %s. For whom did its electors vote, and how many were"
                    + " they?",
                material.nameOf(state), map.year()))
        .about(map.chart())
        .right(answer(winner, electors))
        .wrong(answer(other, electors), "takes the other color of the key")
        .wrong(answer(winner, wrong), why)
        .wrong(answer(other, wrong), "takes the other color of the key, and " + why)
        .step("The key says whose color the state has: " + winner + "\u2019s.")
        .step("The number on the state (or beside it) is " + electors + ".")
        .build(dice);
  }

  private static String rival(List<ElectoralVote.Tally> tallies, String president) {
    return tallies.stream()
        .map(ElectoralVote.Tally::candidate)
        .filter(name -> !name.equals(president))
        .findFirst()
        .orElseThrow();
  }

  private static Amount answer(String candidate, int electors) {
    return Amount.words(candidate + ", " + Words.electors(electors));
  }
}
