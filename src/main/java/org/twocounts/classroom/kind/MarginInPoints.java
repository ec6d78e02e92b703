package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** By how many percentage points of all votes did the first lead the second? */
final class MarginInPoints implements ExerciseKind {
  private static final BigDecimal WORTH_A_WHOLE_POINT = BigDecimal.valueOf(3);

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
    return true;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    GivenVotes.Line first = given.first();
    GivenVotes.Line second = given.second();
    int decimals = level.decimals();
    long lead = first.votes() - second.votes();
    BigDecimal margin = Amount.percentOf(lead, given.total(), decimals);
    BigDecimal ofShares =
        Amount.percentOf(first.votes(), given.total(), decimals)
            .subtract(Amount.percentOf(second.votes(), given.total(), decimals));
    boolean tooFine = level == Level.MIDDLE_SCHOOL && margin.compareTo(WORTH_A_WHOLE_POINT) < 0;
    if (tooFine || margin.compareTo(ofShares) != 0) {
      return Optional.empty(); // two right ways would round to two answers
    }
    return Draft.of(
            "margin-in-points",
            String.valueOf(given.year()),
            String.format(
                "By how many percentage points of all votes did %s lead %s in %s?%s",
                first.name(),
                second.name(),
                given.year(),
                level == Level.MIDDLE_SCHOOL
                    ? " Round to a whole point."
                    : ShareOfVotes.rounding(level)))
        .given(given.bothCounts())
        .right(Amount.points(margin))
        .wrong(
            Amount.points(Amount.percentOf(lead, second.votes(), decimals)),
            "gives the lead in percent of the rival\u2019s votes: percent, not points")
        .wrong(
            Amount.points(Amount.percentOf(lead, first.votes() + second.votes(), decimals)),
            "leaves the votes for all others out of the whole")
        .wrong(
            Amount.points(
                Amount.percentOf(
                    Math.abs(first.electors() - second.electors()),
                    election.electorsAppointed(),
                    decimals)),
            "takes the lead among electors for the lead among votes")
        .wrong(
            Amount.points(Amount.percentOf(first.votes(), given.total(), decimals)),
            "gives the leader\u2019s share, not the lead")
        .step(
            String.format(
                "Lead: %s − %s = %s votes.",
                given.amount(first.votes()).text(),
                given.amount(second.votes()).text(),
                given.amount(lead).text()))
        .step(
            String.format(
                "In all votes: %s ÷ %s = %s",
                given.amount(lead).text(),
                given.amount(given.total()).text(),
                Amount.points(margin).text()))
        .build(dice);
  }
}
