package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** Which sentence follows from the table? */
final class WhichSentence implements ExerciseKind {
  @Override
  public Topic topic() {
    return Topic.MISLEADING_READINGS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return true;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    if (!given.hasClearLeader()) {
      return Optional.empty();
    }
    GivenVotes.Line person = dice.coin() ? given.first() : given.second();
    List<TrueAndFalse> sentences = Sentences.of(given, person, level.decimals());
    TrueAndFalse right = sentences.get(dice.weighted(2, 2, 2, 2, 3, 1));
    if (!right.saying()) {
      return Optional.empty();
    }
    Draft draft =
        Draft.of(
                "which-sentence",
                String.valueOf(given.year()),
                String.format(
                    "Which sentence about the election of %s follows from the table? (%s were"
                        + " appointed.)",
                    given.year(), Words.electors(given.election().electorsAppointed())))
            .given(given.bothCounts())
            .right(right.truth(), right.byOtherWays().toArray(Amount[]::new));
    for (TrueAndFalse sentence : dice.shuffled(sentences)) {
      sentence.mistakes().forEach(draft::wrong);
    }
    return draft.step(right.proof()).step("So: " + right.truth().text()).build(dice);
  }
}
