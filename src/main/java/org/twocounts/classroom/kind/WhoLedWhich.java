package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** Who had the most votes, who most electors? */
final class WhoLedWhich implements ExerciseKind {
  @Override
  public Topic topic() {
    return Topic.SPLITS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    boolean apart = dice.weighted(2, 1) == 1;
    Election election = material.splitOrNot(apart, level, dice);
    GivenVotes given = GivenVotes.of(election, level);
    String votes = given.first().name();
    String electors = given.firstByElectors().name();
    String other = votes.equals(electors) ? given.second().name() : electors;
    if (!given.hasClearLeader() || apart == votes.equals(electors)) {
      return Optional.empty();
    }
    Draft draft =
        Draft.of(
                "who-led-which",
                String.valueOf(given.year()),
                "Who had the most votes of the people in "
                    + given.year()
                    + ", and who had the most electors?")
            .given(given.bothCounts())
            .right(answer(votes, electors));
    for (String[] pair :
        List.of(
            new String[] {votes, votes},
            new String[] {other, other},
            new String[] {votes, other},
            new String[] {other, votes})) {
      draft.wrong(
          answer(pair[0], pair[1]), why(apart, pair[0].equals(votes), pair[1].equals(electors)));
    }
    return draft
        .step(
            String.format(
                "Read down the column of votes: the largest figure of a candidate is %s, of %s.",
                given.amount(given.first().votes()).text(), votes))
        .step(
            String.format(
                "Read down the column of electors: the largest is %s, of %s.",
                given.firstByElectors().electors(), electors))
        .build(dice);
  }

  private static Amount answer(String votes, String electors) {
    return Amount.words(
        votes.equals(electors)
            ? "The most votes and the most electors: " + votes
            : "The most votes: " + votes + "; the most electors: " + electors);
  }

  private static String why(boolean apart, boolean votesRight, boolean electorsRight) {
    if (!votesRight && !electorsRight) {
      return apart ? "reads the two columns the wrong way round" : "reads the wrong line";
    }
    if (!apart) {
      return "reads the wrong line in the column of " + (votesRight ? "electors" : "votes");
    }
    return votesRight
        ? "takes the leader by votes for the leader by electors"
        : "takes the leader by electors for the leader by votes";
  }
}
