package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** How do the leads of two Presidents compare, in votes and in electors? */
final class TwoBars implements ExerciseKind {
  /** Percentage points by which two bars must differ to be told apart, of votes and electors. */
  private static final double VOTES = 1.5;

  private static final double ELECTORS = 6;
  private static final int ANSWERS = 4;
  private static final String POPULAR = "\u201cPopular vote\u201d";
  private static final String ELECTORAL = "\u201cElectoral vote\u201d";

  @Override
  public Topic topic() {
    return Topic.READING_A_CHART;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of();
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return PresidentsCounts.all(material).size() > 1;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<PresidentsCounts> two = dice.pick(2, PresidentsCounts.all(material));
    PresidentsCounts one = two.get(0);
    PresidentsCounts other = two.get(1);
    boolean votes = dice.turn(ANSWERS) < 2;
    boolean electors = dice.turn(ANSWERS) % 2 == 0;
    boolean unfit =
        Math.abs(one.lead() - other.lead()) < VOTES
            || Math.abs(one.electoralLead() - other.electoralLead()) < ELECTORS
            || (one.lead() > other.lead()) != votes
            || (one.electoralLead() > other.electoralLead()) != electors;
    return unfit ? Optional.empty() : ask(one, other, dice);
  }

  private static Optional<Exercise> ask(PresidentsCounts one, PresidentsCounts other, Dice dice) {
    boolean votes = one.lead() > other.lead();
    boolean electors = one.electoralLead() > other.electoralLead();
    return Draft.of(
            "two-bars",
            "both-counts " + one.year() + " " + other.year(),
            String.format(
                "A bar below the line is a lead of less than nothing: another candidate was ahead."
                    + " Compare the President of %s with that of %s. Who had the larger lead in the"
                    + " popular vote, and who in the electoral vote?",
                one.year(), other.year()))
        .about(new ChartToRead("both-counts", OptionalInt.empty()))
        .right(answer(one, other, votes, electors))
        .wrong(
            answer(one, other, !votes, electors),
            votes == electors
                ? isLongBelow(one, other)
                    ? "takes a bar below the line for a long one"
                    : other(POPULAR)
                : "takes the bars of the electoral vote for those of the popular vote")
        .wrong(
            answer(one, other, votes, !electors),
            votes == electors
                ? other(ELECTORAL)
                : "takes the bars of the popular vote for those of the electoral vote")
        .wrong(answer(one, other, !votes, !electors), "takes one election for the other")
        .step("Under " + POPULAR + " the bar of " + larger(one, other, votes) + " reaches higher.")
        .step(
            String.format(
                "Under %s the bar of %s does. %s",
                ELECTORAL,
                larger(one, other, electors),
                answer(one, other, votes, electors).text()))
        .build(dice);
  }

  private static String other(String part) {
    return "takes the bar of one year for that of the other under " + part;
  }

  /** Whether the smaller lead in votes is a longer bar, below the line. */
  private static boolean isLongBelow(PresidentsCounts one, PresidentsCounts other) {
    double least = Math.min(one.lead(), other.lead());
    return least < 0 && -least > Math.max(one.lead(), other.lead());
  }

  private static int larger(PresidentsCounts one, PresidentsCounts other, boolean first) {
    return first ? one.year() : other.year();
  }

  private static Amount answer(
      PresidentsCounts one, PresidentsCounts other, boolean votes, boolean electors) {
    return Amount.words(
        String.format(
            "In votes that of %s, in electors that of %s.",
            larger(one, other, votes), larger(one, other, electors)));
  }
}
