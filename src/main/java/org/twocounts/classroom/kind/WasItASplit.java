package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;

/** Did somebody become President whom another candidate led in votes, and why is that so? */
final class WasItASplit implements ExerciseKind {
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
    return true;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    int wish = dice.weighted(6, 6, 3, 5);
    boolean split = wish > 1;
    Election election = material.splitOrNot(split, level, dice);
    GivenVotes given = GivenVotes.of(election, level);
    boolean half = 2 * given.first().votes() > given.total();
    boolean wanted = half == (wish % 2 == 0);
    if (!given.hasClearLeader()
        || split == given.first().equals(given.president())
        || split != material.isSplit(election)
        || !wanted) {
      return Optional.empty(); // rounding hides who leads, or another answer is due
    }
    Draft draft =
        Draft.of("was-it-a-split", String.valueOf(given.year()), question(election))
            .given(given.bothCounts())
            .right(answer(split, half))
            .wrongIf(
                !isSeldomRight(!split, half) || dice.coin(), answer(!split, half), whySplit(split))
            .wrongIf(
                !isSeldomRight(split, !half) || dice.coin(), answer(split, !half), whyHalf(half))
            .wrongIf(
                !isSeldomRight(!split, !half) || dice.coin(),
                answer(!split, !half),
                whySplit(split) + "; and " + whyHalf(half));
    return draft
        .step(
            String.format(
                "Most votes: %s, with %s of %s; that is %s half of them.",
                given.first().name(),
                given.amount(given.first().votes()).text(),
                given.amount(given.total()).text(),
                half ? "more than" : "less than"))
        .step(
            String.format(
                "%s became President. %s",
                split ? given.president().name() + ", another candidate," : "The same candidate",
                answer(split, half).text()))
        .build(dice);
  }

  private static String whySplit(boolean split) {
    return split
        ? "looks at one count only: a split is a difference between the two"
        : "takes a difference of shares for a difference of leaders";
  }

  private static String whyHalf(boolean half) {
    return half
        ? "asks for half of all who might have voted, not of those who did"
        : "takes the most votes for more than half of the votes";
  }

  /** Few who led in votes with more than half of them did not become President. */
  private static boolean isSeldomRight(boolean split, boolean half) {
    return split && half;
  }

  private static Amount answer(boolean split, boolean half) {
    return Amount.words(
        (split ? "Yes, a split" : "No, no split")
            + "; the leader in votes had "
            + (half ? "more" : "less")
            + " than half of them.");
  }

  private static String question(Election election) {
    String house =
        election.decidedBy() == DecidedBy.HOUSE
            ? " Nobody had more than half of the electors, so the House of Representatives chose."
            : "";
    return String.format(
        "%s became President in the election of %s.%s Was the election a split, that is, did"
            + " another candidate have more votes of the people than the new President? And had"
            + " the leader in votes more than half of all votes?",
        election.president(), election.year(), house);
  }
}
