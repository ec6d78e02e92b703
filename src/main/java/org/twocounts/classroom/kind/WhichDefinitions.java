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
  private static final List<List<String>> ANSWERS =
      List.of(List.of(), List.of(HALF), List.of(OFFICE, HALF, ELECTORS), List.of(OFFICE, HALF));

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
    int wish = dice.weighted(4, 4, 3, 1);
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
      draft.wrong(Amount.words(answer(other)), why(other, met));
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

  private static String why(List<String> other, List<String> met) {
    if (other.contains(HALF) != met.contains(HALF)) {
      return met.contains(HALF)
          ? "takes the most votes for more than half of them"
          : "takes a majority for the most votes only";
    }
    return other.contains(ELECTORS) == met.contains(ELECTORS)
        ? "does not ask who led the popular vote"
        : "does not tell who took office from who led the electors";
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
