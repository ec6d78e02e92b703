package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** What share of the two leading candidates' votes did one of them have? */
final class TwoPartyShare implements ExerciseKind {
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
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    GivenVotes.Line line = given.first();
    GivenVotes.Line other = given.second();
    int decimals = level.decimals();
    long two = line.votes() + other.votes();
    BigDecimal share = Amount.percentOf(line.votes(), two, decimals);
    return Draft.of(
            "two-party-share",
            String.valueOf(given.year()),
            String.format(
                "Count only the votes for %s and %s. What share of these did %s have in %s (the"
                    + " two-party share)?%s",
                line.name(), other.name(), line.name(), given.year(), ShareOfVotes.rounding(level)))
        .given(given.bothCounts())
        .right(Amount.percent(share))
        .wrong(
            Amount.percent(Amount.percentOf(line.votes(), given.total(), decimals)),
            "divides by all votes cast: that is the share, not the two-party share")
        .wrong(
            Amount.percent(
                Amount.percentOf(line.electors(), election.electorsAppointed(), decimals)),
            "takes the share of electors for the share of votes")
        .wrong(
            Amount.percent(
                Amount.percentOf(
                    line.electors(), Math.max(1, line.electors() + other.electors()), decimals)),
            "counts electors instead of votes")
        .wrong(
            Amount.percent(Amount.percentOf(other.votes(), two, decimals)),
            "gives the other candidate\u2019s share")
        .step(
            String.format(
                "Both together: %s + %s = %s.",
                given.amount(line.votes()).text(),
                given.amount(other.votes()).text(),
                given.amount(two).text()))
        .step(
            given.amount(line.votes()).text()
                + " ÷ "
                + given.amount(two).text()
                + " = "
                + Amount.percent(share).text())
        .build(dice);
  }
}
