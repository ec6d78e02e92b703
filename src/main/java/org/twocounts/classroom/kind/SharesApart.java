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
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

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
    if (apart.compareTo(BigDecimal.ONE) < 0) {
      return Optional.empty();
    }
    BigDecimal growth =
        Amount.quotient(
            100 * (line.electors() * given.total() - line.votes() * appointed),
            line.votes() * appointed,
            decimals);
    Draft draft =
        Draft.of(
                "shares-apart",
                String.valueOf(given.year()),
                String.format(
                    "By how many percentage points was %s\u2019s share of the %s electors appointed"
                        + " in %s larger than the share of all votes?",
                    line.name(), appointed, given.year()))
            .given(given.bothCounts())
            .right(Amount.points(apart), Amount.points(exact))
            .wrong(Amount.points(growth), "gives percent of the share of votes, not points");
    wrong(draft, given, line, electors, decimals);
    return draft
        .wrong(
            Amount.points(Amount.half(apart)), "halves it, as if one count lost what the other won")
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

  private static void wrong(
      Draft draft, GivenVotes given, GivenVotes.Line line, BigDecimal electors, int decimals) {
    int appointed = given.election().electorsAppointed();
    GivenVotes.Line rival = line.equals(given.first()) ? given.second() : given.first();
    long two = line.votes() + rival.votes();
    draft
        .wrong(
            Amount.points(electors.subtract(Amount.percentOf(line.votes(), two, decimals))),
            "takes the share of two candidates\u2019 votes, not of all votes")
        .wrong(Amount.points(electors), "forgets to take the share of votes away")
        .wrongIf(
            2 * line.electors() > appointed,
            Amount.points(Amount.percentOf(2L * line.electors() - appointed, appointed, decimals)),
            "takes the lead over all others among electors for the difference between the counts")
        .wrong(
            Amount.points(electors.subtract(HALF).abs()),
            "compares with half, not with the share of votes")
        .wrong(
            Amount.points(
                Amount.percentOf(Math.abs(line.votes() - rival.votes()), given.total(), decimals)),
            "takes the distance from the rival in votes for the difference between the counts")
        .wrong(
            Amount.points(
                electors.subtract(Amount.percentOf(rival.votes(), given.total(), decimals))),
            "takes the rival\u2019s share of votes away")
        .wrong(
            Amount.points(electors.add(Amount.percentOf(line.votes(), given.total(), decimals))),
            "adds the two shares instead of taking one away");
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
