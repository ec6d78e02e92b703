package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** Does a sentence go too far, and where? */
final class WhatGoesTooFar implements ExerciseKind {
  static final String NOTHING = "Nothing is wrong with it: it follows from the table.";

  private static final List<Slip> FOR_THE_YOUNG =
      List.of(Slip.ELECTORS_FOR_VOTES, Slip.MOST_FOR_HALF, Slip.STATES_FOR_PEOPLE);
  private static final int WRONG = 3;

  @Override
  public Topic topic() {
    return Topic.MISLEADING_READINGS;
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
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    boolean young = level == Level.MIDDLE_SCHOOL;
    List<Slip> slips = young ? FOR_THE_YOUNG : List.of(Slip.values());
    int wish = young ? dice.weighted(3, 3, 2, 4) : dice.weighted(3, 2, 3, 3, 2, 2, 5);
    if (!given.hasClearLeader()) {
      return Optional.empty();
    }
    List<Saying> all = Sayings.of(given, level.decimals());
    List<Saying> fit =
        wish < slips.size()
            ? all.stream().filter(is(Optional.of(slips.get(wish)))).toList()
            : rightIn(all, dice.pick(slips));
    return fit.isEmpty() ? Optional.empty() : ask(given, dice.pick(fit), slips, level, dice);
  }

  private static Predicate<Saying> is(Optional<Slip> slip) {
    return saying -> saying.slip().equals(slip);
  }

  /** What is right, in a form of words in which a slip is at home. */
  private static List<Saying> rightIn(List<Saying> all, Slip slip) {
    return all.stream().filter(is(Optional.empty()).and(s -> s.form().invites(slip))).toList();
  }

  private static Optional<Exercise> ask(
      GivenVotes given, Saying saying, List<Slip> slips, Level level, Dice dice) {
    Draft draft =
        Draft.of(
                "what-goes-too-far",
                String.valueOf(given.year()),
                String.format(
                    "Somebody says of the election of %s, in which %s were appointed:"
                        + " \u201c%s\u201d What, if anything, is wrong with that sentence?",
                    given.year(),
                    Words.electors(given.election().electorsAppointed()),
                    saying.text()))
            .given(given.bothCounts())
            .right(Amount.words(saying.verdict()))
            .same(saying.verdict(), exact(given, saying, level));
    boolean wrong = saying.slip().isPresent();
    List<Slip> others = new ArrayList<>(slips);
    saying.slip().ifPresent(others::remove);
    draft.wrongIf(wrong, Amount.words(NOTHING), "overlooks what the figures of the table say");
    dice.pick(wrong ? WRONG - 1 : WRONG, others)
        .forEach(slip -> draft.wrong(Amount.words(slip.criticism()), slip.whyNot()));
    return draft.step(saying.proof()).step(saying.verdict()).build(dice);
  }

  /** What is to be said of the sentence by exact figures. */
  private static String exact(GivenVotes given, Saying saying, Level level) {
    return Sayings.of(given.exact(), level.decimals()).stream()
        .filter(s -> s.text().equals(saying.text()))
        .map(Saying::verdict)
        .findFirst()
        .orElse("");
  }
}
