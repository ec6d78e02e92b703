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
    Election election = material.splitOrNot(level, dice);
    GivenVotes given = GivenVotes.of(election, level);
    boolean split = material.isSplit(election);
    if (!given.hasClearLeader() || split == given.first().equals(given.president())) {
      return Optional.empty(); // rounding hides who leads
    }
    Draft draft =
        Draft.of("was-it-a-split", String.valueOf(given.year()), question(election))
            .given(given.bothCounts());
    return (split ? split(draft, given) : noSplit(draft, given)).build(dice);
  }

  private static String question(Election election) {
    String house =
        election.decidedBy() == DecidedBy.HOUSE
            ? " Nobody had more than half of the electors, so the House of Representatives chose."
            : "";
    return String.format(
        "%s became President in the election of %s.%s Was the election a split, that is, did"
            + " another candidate have more votes of the people than the new President? Choose the"
            + " answer that gives the right reason.",
        election.president(), election.year(), house);
  }

  private static Draft split(Draft draft, GivenVotes given) {
    String president = given.president().name();
    String leader = given.first().name();
    boolean half = 2 * given.first().votes() > given.total();
    return draft
        .right(Amount.words("Yes, because " + leader + " had more votes than " + president + "."))
        .wrongIf(
            given.firstByElectors().name().equals(president),
            Amount.words("No, because " + president + " had the most electors."),
            "looks at one count only: a split is a difference between the two")
        .wrongIf(
            !half,
            Amount.words("No, because nobody had more than half of all votes."),
            "takes a majority for what is needed; having most votes, a plurality, is enough")
        .wrongIf(
            2 * given.president().votes() < given.total(),
            Amount.words("Yes, because " + president + " had fewer than half of all votes."),
            "a President with fewer than half of the votes can still have most of them")
        .wrong(
            Amount.words("It cannot be told without the results of every state."),
            "who leads the nation follows from the sum of all votes")
        .step(
            String.format(
                "Votes: %s had %s, %s %s.",
                leader,
                given.amount(given.first().votes()).text(),
                president,
                given.amount(given.president().votes()).text()))
        .step("So the popular leader is " + leader + ", and the President is " + president + ".")
        .step("They are two persons: yes, a split.");
  }

  private static Draft noSplit(Draft draft, GivenVotes given) {
    String president = given.president().name();
    boolean half = 2 * given.president().votes() > given.total();
    return draft
        .right(Amount.words("No, because " + president + " also had the most votes of the people."))
        .wrongIf(
            !half,
            Amount.words("Yes, because " + president + " had at most half of all votes."),
            "takes a majority for what is needed; having most votes, a plurality, is enough")
        .wrongIf(
            half,
            Amount.words("No, because only a President with under half of the votes is a split."),
            "a split is about who has the most votes, not about half of them")
        .wrong(
            Amount.words("Yes, because the share of electors is not the same as that of votes."),
            "the two shares hardly ever agree; a split needs another leader")
        .wrong(
            Amount.words("It cannot be told without the results of every state."),
            "who leads the nation follows from the sum of all votes")
        .step(
            String.format(
                "Most votes: %s with %s; next %s with %s.",
                president,
                given.amount(given.president().votes()).text(),
                given.second().name(),
                given.amount(given.second().votes()).text()))
        .step("The President is the popular leader too: no split.");
  }
}
