package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** What share of all votes did a candidate have? */
final class ShareOfVotes implements ExerciseKind {
  @Override
  public Topic topic() {
    return Topic.MARGINS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE);
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    GivenVotes.Line line = dice.coin() ? given.first() : given.second();
    GivenVotes.Line other = line.equals(given.first()) ? given.second() : given.first();
    int decimals = level.decimals();
    BigDecimal share = Amount.percentOf(line.votes(), given.total(), decimals);
    return Draft.of(
            "share-of-votes",
            String.valueOf(given.year()),
            String.format(
                "What share of all votes cast for President in %s did %s have?%s",
                given.year(), line.name(), rounding(level)))
        .given(given.bothCounts())
        .right(Amount.percent(share))
        .wrong(
            Amount.percent(Amount.percentOf(line.votes(), line.votes() + other.votes(), decimals)),
            "leaves all other candidates out: that is the two-party share")
        .wrong(
            Amount.percent(
                Amount.percentOf(line.electors(), election.electorsAppointed(), decimals)),
            "takes the share of electors for the share of votes")
        .wrong(
            Amount.percent(Amount.percentOf(line.votes(), given.total() - line.votes(), decimals)),
            "divides by the votes of all others instead of all votes")
        .wrong(
            Amount.percent(Amount.percentOf(line.votes(), other.votes(), decimals)),
            "divides by the rival\u2019s votes")
        .step("All votes: " + given.amount(given.total()).text() + ".")
        .step(
            given.amount(line.votes()).text()
                + " ÷ "
                + given.amount(given.total()).text()
                + " = "
                + Amount.percent(share).text())
        .build(dice);
  }

  /** How to round, as a sentence after a question. */
  static String rounding(Level level) {
    return switch (level) {
      case MIDDLE_SCHOOL -> " Round to a whole percent.";
      case HIGH_SCHOOL -> " Round to one decimal.";
      case COLLEGE -> " Round to two decimals.";
    };
  }
}
