package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

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
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    if (given.first().party().equals(given.second().party())) {
      return Optional.empty();
    }
    boolean leader = dice.turn(2) == 0;
    GivenVotes.Line line = leader ? given.first() : given.second();
    GivenVotes.Line other = leader ? given.second() : given.first();
    int decimals = level.decimals();
    long two = line.votes() + other.votes();
    int electors = line.electors() + other.electors();
    Amount share = share(given, leader, decimals);
    return Draft.of(
            "two-party-share",
            String.valueOf(given.year()),
            String.format(
                "Count only the votes for %s and %s. What share of these did %s have in %s (the"
                    + " two-party share)?%s",
                given.first().name(),
                given.second().name(),
                line.name(),
                given.year(),
                ShareOfVotes.rounding(level)))
        .given(given.bothCounts())
        .right(share, share(given.exact(), leader, decimals))
        .wrong(
            percent(line.votes(), given.total(), decimals),
            "divides by all votes cast: that is the share, not the two-party share")
        .wrong(
            percent(line.electors(), given.election().electorsAppointed(), decimals),
            "takes the share of electors for the share of votes")
        .wrong(
            percent(line.electors(), Math.max(1, electors), decimals),
            "counts electors instead of votes")
        .wrong(percent(other.votes(), two, decimals), "gives the other candidate\u2019s share")
        .wrong(
            percent(other.votes(), given.total(), decimals),
            "gives the other candidate\u2019s share, and of all votes")
        .wrong(
            percent(line.votes(), given.total() - line.votes(), decimals),
            "divides by the votes of everybody else")
        .wrong(
            percent(line.votes(), given.total() - other.votes(), decimals),
            "leaves the rival out of the whole, not the others")
        .wrong(
            percent(given.total() - other.votes(), given.total(), decimals),
            "gives the votes of all others to the candidate")
        .wrong(
            percent(line.votes(), other.votes(), decimals),
            "divides by the other candidate\u2019s votes")
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
                + share.text())
        .build(dice);
  }

  private static Amount share(GivenVotes given, boolean leader, int decimals) {
    long two = given.first().votes() + given.second().votes();
    return percent((leader ? given.first() : given.second()).votes(), two, decimals);
  }

  private static Amount percent(long part, long whole, int decimals) {
    return Amount.percent(Amount.percentOf(part, whole, decimals));
  }
}
