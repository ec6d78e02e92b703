package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** More than half, or only more than anybody else? */
final class MajorityOrPlurality implements ExerciseKind {
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
    return level != Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    GivenVotes.Line president = given.president();
    long others = given.total() - president.votes();
    boolean leads = given.first().equals(president);
    if (!given.hasClearLeader()
        || president.votes() == others
        || leads == material.isSplit(election)) {
      return Optional.empty();
    }
    boolean half = president.votes() > others;
    String name = president.name();
    Amount majority = Amount.words("A majority: more than half of all votes.");
    Amount plurality = Amount.words("A plurality, but no majority.");
    Amount neither = Amount.words("Neither a majority nor a plurality.");
    Amount right = half ? majority : leads ? plurality : neither;
    Draft draft =
        Draft.of(
                "majority-or-plurality",
                String.valueOf(given.year()),
                String.format(
                    "A majority is more than half of all votes; a plurality is more than anybody"
                        + " else has. Which did %s, who became President, have of the votes of the"
                        + " people in %s?",
                    name, given.year()))
            .given(given.bothCounts())
            .right(right)
            .wrongIf(
                2 * president.electors() > election.electorsAppointed() && !half,
                Amount.words("A majority, as of the electors."),
                "takes the count of electors for the count of votes")
            .wrong(majority, "takes most votes, or the presidency, for more than half of the votes")
            .wrong(
                plurality,
                half
                    ? "sees that nobody had more, and does not compare with half of the votes"
                    : "takes the President for the leader")
            .wrong(
                neither,
                half
                    ? "asks for half of all who might have voted, not of those who did"
                    : "takes a majority for the only way to lead")
            .step(
                String.format(
                    "All others together had %s − %s = %s.",
                    given.amount(given.total()).text(),
                    given.amount(president.votes()).text(),
                    given.amount(others).text()));
    if (half) {
      draft.step(name + " had more than all others together. " + majority.text());
    } else {
      draft
          .step(name + " had fewer than all others together, so no majority.")
          .step(
              (leads
                      ? "Nobody else had as many. "
                      : given.first().name() + " had more than " + name + ". ")
                  + right.text());
    }
    return draft.build(dice);
  }
}
