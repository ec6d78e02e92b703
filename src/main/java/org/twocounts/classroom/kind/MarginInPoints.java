package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

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
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    GivenVotes.Line first = given.first();
    GivenVotes.Line second = given.second();
    int decimals = level.decimals();
    long lead = first.votes() - second.votes();
    long others = given.total() - first.votes() - second.votes();
    BigDecimal margin = margin(given, decimals);
    BigDecimal ofShares =
        Amount.percentOf(first.votes(), given.total(), decimals)
            .subtract(Amount.percentOf(second.votes(), given.total(), decimals));
    boolean tooFine = level == Level.MIDDLE_SCHOOL && margin.compareTo(WORTH_A_WHOLE_POINT) < 0;
    if (tooFine) {
      return Optional.empty();
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
        .right(
            Amount.points(margin),
            Amount.points(ofShares),
            Amount.points(margin(given.exact(), decimals)))
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
                    given.election().electorsAppointed(),
                    decimals)),
            "takes the difference in electors for the lead in votes")
        .wrong(
            Amount.points(Amount.percentOf(first.votes(), given.total(), decimals)),
            "gives the leader\u2019s share, not the lead")
        .wrong(
            Amount.points(Amount.half(margin)), "halves the lead, as for voters who change sides")
        .wrong(
            Amount.points(
                Amount.percentOf(2 * first.votes() - given.total(), 2 * given.total(), decimals)
                    .abs()),
            "compares with half of all votes, not with the rival")
        .wrong(
            Amount.points(
                Amount.percentOf(2 * first.votes() - given.total(), given.total(), decimals).abs()),
            "compares with all other candidates together")
        .wrongIf(
            others > 0,
            Amount.points(Amount.percentOf(others, given.total(), decimals)),
            "gives the share of all other candidates")
        .wrong(
            Amount.points(Amount.percentOf(lead + others, given.total(), decimals)),
            "counts the votes for other candidates to the lead")
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

  private static BigDecimal margin(GivenVotes given, int decimals) {
    return Amount.percentOf(
        given.first().votes() - given.second().votes(), given.total(), decimals);
  }
}
