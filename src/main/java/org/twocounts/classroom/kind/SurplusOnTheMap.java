package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** How many electoral votes more than the smallest majority did the President have? */
final class SurplusOnTheMap implements ExerciseKind {
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
    return MappedElection.drawFew(material, level, dice).flatMap(m -> ask(m, dice));
  }

  private Optional<Exercise> ask(MappedElection map, Dice dice) {
    List<ElectoralVote.Tally> tallies = ElectoralVote.of(map.election()).tallies();
    String president = map.election().president();
    int votes = map.votesOf(president);
    int appointed = map.election().electorsAppointed();
    int majority = appointed / 2 + 1;
    if (tallies.size() < 2) {
      return Optional.empty();
    }
    return Draft.of(
            "surplus-on-the-map",
            map.subject("surplus"),
            String.format(
                "Use the key of the map and the line above it. How many electoral votes more than"
                    + " the smallest majority did %s have in %s?",
                president, map.year()))
        .about(map.chart())
        .right(Amount.count(map.surplus()))
        .wrong(
            Amount.count(votes - tallies.get(1).votes()),
            "takes the lead over the next candidate for the distance from the majority")
        .wrong(
            Amount.count(votes - appointed / 2),
            "compares with half of the electors; a majority is more than half")
        .wrong(Amount.count(votes), "gives the electoral votes, and forgets the majority")
        .wrongIf(
            map.surplus() > 1,
            Amount.count(map.surplus() - 1L),
            "adds one to a majority that was rounded up already")
        .wrong(Amount.count(majority), "gives the smallest majority itself")
        .wrong(
            Amount.count(tallies.get(1).votes()), "gives the electoral votes of the next candidate")
        .wrongIf(
            map.surplus() > 3,
            Amount.count(map.surplus() / 2),
            "halves it, as one does with a lead between two candidates")
        .wrong(
            Amount.count(Math.abs(majority - tallies.get(1).votes())),
            "takes the next candidate for the President")
        .step(
            String.format(
                "The key gives %s %s; the line above it gives the majority, %s of %s electors.",
                president, votes, majority, appointed))
        .step(votes + " − " + majority + " = " + map.surplus())
        .build(dice);
  }
}
