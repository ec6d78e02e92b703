package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

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
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    int asked = dice.turn(2);
    GivenVotes.Line line = given.lines().get(asked);
    int decimals = level.decimals();
    Amount share = share(given, asked, decimals);
    return draft(given, line, level)
        .right(share, share(given.exact(), asked, decimals))
        .step("All votes: " + given.amount(given.total()).text() + ".")
        .step(
            given.amount(line.votes()).text()
                + " ÷ "
                + given.amount(given.total()).text()
                + " = "
                + share.text())
        .build(dice);
  }

  private static Amount share(GivenVotes given, int asked, int decimals) {
    return percent(given.lines().get(asked).votes(), given.total(), decimals);
  }

  private static Draft draft(GivenVotes given, GivenVotes.Line line, Level level) {
    GivenVotes.Line other = line.equals(given.first()) ? given.second() : given.first();
    int decimals = level.decimals();
    long all = given.total();
    long lead = given.first().votes() - given.second().votes();
    int appointed = given.election().electorsAppointed();
    return Draft.of(
            "share-of-votes",
            String.valueOf(given.year()),
            String.format(
                "What share of all votes cast for President in %s did %s have?%s",
                given.year(), line.name(), rounding(level)))
        .given(given.bothCounts())
        .wrong(
            percent(line.votes(), line.votes() + other.votes(), decimals),
            "leaves all other candidates out: that is the share in the votes for these two")
        .wrong(
            percent(line.electors(), appointed, decimals),
            "takes the share of electors for the share of votes")
        .wrong(
            percent(line.votes(), Math.max(1, all - line.votes()), decimals),
            "divides by the votes of all others instead of all votes")
        .wrong(
            percent(line.votes(), Math.max(1, other.votes()), decimals),
            "divides by the rival\u2019s votes")
        .wrong(percent(other.votes(), all, decimals), "reads the line of the rival")
        .wrong(
            percent(all - line.votes(), all, decimals),
            "gives the share of all who voted for somebody else")
        .wrong(percent(lead, all, decimals), "gives the lead, not the share")
        .wrong(
            percent(other.electors(), appointed, decimals),
            "takes the rival\u2019s share of electors for a share of votes");
  }

  private static Amount percent(long part, long whole, int decimals) {
    return Amount.percent(Amount.percentOf(part, whole, decimals));
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
