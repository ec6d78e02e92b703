package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.Numerals;

/** How far is the share of electors from the share of votes? */
final class SharesApart implements ExerciseKind {
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
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    GivenVotes.Line line = given.president();
    int decimals = level.decimals();
    int appointed = election.electorsAppointed();
    BigDecimal votes = Amount.percentOf(line.votes(), given.total(), decimals);
    BigDecimal electors = Amount.percentOf(line.electors(), appointed, decimals);
    BigDecimal apart = electors.subtract(votes);
    BigDecimal exact =
        Amount.quotient(
            100 * (line.electors() * given.total() - line.votes() * appointed),
            given.total() * appointed,
            decimals);
    if (apart.compareTo(exact) != 0 || apart.compareTo(BigDecimal.ONE) < 0) {
      return Optional.empty();
    }
    long two = given.first().votes() + given.second().votes();
    BigDecimal twoParty = Amount.percentOf(line.votes(), two, decimals);
    BigDecimal growth =
        Amount.quotient(
            100 * (line.electors() * given.total() - line.votes() * appointed),
            line.votes() * appointed,
            decimals);
    return Draft.of(
            "shares-apart",
            String.valueOf(given.year()),
            String.format(
                "By how many percentage points was %s\u2019s share of the %s electors appointed in"
                    + " %s larger than the share of all votes?",
                line.name(), appointed, given.year()))
        .given(given.bothCounts())
        .right(Amount.points(apart))
        .wrong(Amount.points(growth), "gives percent of the share of votes, not points")
        .wrongIf(
            !line.equals(given.lines().get(given.lines().size() - 1)) && twoParty.signum() > 0,
            Amount.points(electors.subtract(twoParty)),
            "takes the share of the two leading candidates\u2019 votes, not of all votes")
        .wrong(Amount.points(electors), "forgets to take the share of votes away")
        .wrong(
            Amount.points(
                Amount.percentOf(2L * line.electors() - appointed, appointed, decimals).abs()),
            "takes the lead among electors for the difference between the two counts")
        .step(share("Share of electors", line.electors(), appointed, electors))
        .step(share("Share of votes", line.votes(), given.total(), votes))
        .step(
            Numerals.of(electors)
                + " − "
                + Numerals.of(votes)
                + " = "
                + Amount.points(apart).text())
        .build(dice);
  }

  private static String share(String what, long part, long whole, BigDecimal percent) {
    return what
        + ": "
        + Numerals.of(part)
        + " ÷ "
        + Numerals.of(whole)
        + " = "
        + Amount.percent(percent).text();
  }
}
