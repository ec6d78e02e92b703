package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.words.Joined;

/** Under which of three definitions is an election a split? */
final class WhichDefinitions implements ExerciseKind {
  private static final String OFFICE = "(a)";
  private static final String HALF = "(b)";
  private static final String ELECTORS = "(c)";

  /** What the record has once only; as a wrong answer it is offered half of the time. */
  private static final List<String> SELDOM = List.of(OFFICE, HALF);

  private static final List<List<String>> ANSWERS =
      List.of(List.of(), List.of(HALF), List.of(OFFICE, HALF, ELECTORS), SELDOM);

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
    return level == Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    int wish = dice.weighted(3, 4, 3, 2);
    GivenVotes given = GivenVotes.of(material.splitOrNot(wish > 1, level, dice), level);
    List<String> met = met(given);
    if (!given.hasClearLeader() || !met.equals(ANSWERS.get(wish))) {
      return Optional.empty();
    }
    Draft draft =
        Draft.of("which-definitions", String.valueOf(given.year()), question(given.election()))
            .given(given.bothCounts())
            .right(Amount.words(answer(met)));
    for (List<String> other : ANSWERS) {
      draft.wrongIf(
          !other.equals(SELDOM) || dice.coin(),
          Amount.words(answer(other)),
          why(other, met, given));
    }
    GivenVotes.Line president = given.president();
    boolean half = 2 * president.votes() > given.total();
    return draft
        .step(
            String.format(
                "(a): %s led the popular vote, and %s became President: %s.",
                given.first().name(), president.name(), is(OFFICE, met)))
        .step(
            String.format(
                "(b): %s had %s half of the popular vote: %s.",
                president.name(), half ? "more than" : "less than", is(HALF, met)))
        .step(
            String.format(
                "(c): the most electors voted for %s: %s. %s",
                given.firstByElectors().name(), is(ELECTORS, met), answer(met)))
        .build(dice);
  }

  private static List<String> met(GivenVotes given) {
    List<String> met = new ArrayList<>();
    if (!given.first().equals(given.president())) {
      met.add(OFFICE);
    }
    if (2 * given.president().votes() <= given.total()) {
      met.add(HALF);
    }
    if (!given.first().equals(given.firstByElectors())) {
      met.add(ELECTORS);
    }
    return met;
  }

  private static String question(Election election) {
    return String.format(
        "Call an election a split (a) if whoever became President did not lead the popular vote;"
            + " (b) if whoever became President had no more than half of the popular vote; (c) if"
            + " whoever had the most electors did not lead the popular vote. In %s %s were"
            + " appointed and %s chose %s. Under which definitions was that election a split?",
        election.year(),
        Words.electors(election.electorsAppointed()),
        election.decidedBy() == DecidedBy.HOUSE ? "the House of Representatives" : "they",
        election.president());
  }

  /** What goes wrong with each definition about which an answer errs. */
  private static String why(List<String> other, List<String> met, GivenVotes given) {
    List<String> slips = new ArrayList<>();
    if (other.contains(OFFICE) != met.contains(OFFICE)) {
      slips.add(
          met.contains(OFFICE)
              ? "(a): takes the presidency for a lead in the popular vote"
              : "(a): overlooks that nobody had more votes than the new President");
    }
    if (other.contains(HALF) != met.contains(HALF)) {
      slips.add(whyHalf(met, given));
    }
    if (other.contains(ELECTORS) != met.contains(ELECTORS)) {
      slips.add(whyElectors(met));
    }
    return String.join("; ", slips);
  }

  private static String whyHalf(List<String> met, GivenVotes given) {
    if (!met.contains(HALF)) {
      return "(b): asks for half of all who might have voted, not of those who did";
    }
    return given.first().equals(given.president())
        ? "(b): takes the most votes for more than half of them"
        : "(b): takes the presidency for more than half of the votes";
  }

  private static String whyElectors(List<String> met) {
    if (met.contains(ELECTORS)) {
      return "(c): takes the most electors for the most votes";
    }
    return met.contains(OFFICE)
        ? "(c): does not tell who took office from who led the electors"
        : "(c): overlooks that the same candidate led both counts";
  }

  private static String is(String letter, List<String> met) {
    return met.contains(letter) ? "a split" : "no split";
  }

  private static String answer(List<String> met) {
    return met.isEmpty()
        ? "Under none of the three."
        : "Under " + Joined.of(met) + (met.size() < 3 ? " only." : ".");
  }
}
