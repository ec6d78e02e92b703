package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Option;

/**
 * An exercise in the making. It takes as many wrong answers as there are misunderstandings, smaller
 * and larger ones than the right answer, and shows three of them.
 */
final class Draft {
  private final String kind;
  private final String subject;
  private final String question;
  private final WrongAnswers wrong = new WrongAnswers();
  private final List<String> steps = new ArrayList<>();
  private Optional<Amount> right = Optional.empty();
  private boolean ambiguous;
  private Optional<GivenTable> table = Optional.empty();
  private Optional<ChartToRead> chart = Optional.empty();

  private Draft(String kind, String subject, String question) {
    this.kind = kind;
    this.subject = subject;
    this.question = question;
  }

  static Draft of(String kind, String subject, String question) {
    return new Draft(kind, subject, question);
  }

  Draft given(GivenTable figures) {
    table = Optional.of(figures);
    return this;
  }

  Draft about(ChartToRead shown) {
    chart = Optional.of(shown);
    return this;
  }

  /**
   * The answer that the figures on the sheet lead to, and what other right ways lead to: from exact
   * figures, or with rounding at another step. Where one of them differs nothing is built.
   *
   * @throws IllegalArgumentException if the answer is rounded and no other way is given
   */
  Draft right(Amount answer, Amount... byOtherWays) {
    if (answer.rounded() && byOtherWays.length == 0) {
      throw new IllegalArgumentException(kind + ": " + answer.text() + " without its exact value");
    }
    for (Amount other : byOtherWays) {
      same(answer.text(), other.text());
    }
    return rightOfExact(answer);
  }

  /** The answer where the sheet gives every figure in full, and it is rounded once, at the end. */
  Draft rightOfExact(Amount answer) {
    right = Optional.of(answer);
    return this;
  }

  /**
   * What the question says by the figures on the sheet, and by the exact ones: where the two differ
   * nothing is built.
   */
  Draft same(String bySheet, String exact) {
    ambiguous |= !bySheet.equals(exact);
    return this;
  }

  /** A wrong answer; left out if it is the right one or another wrong one after rounding. */
  Draft wrong(Amount answer, String misunderstanding) {
    wrong.add(answer, misunderstanding);
    return this;
  }

  /** The same where it makes sense. */
  Draft wrongIf(boolean sensible, Amount answer, String misunderstanding) {
    return sensible ? wrong(answer, misunderstanding) : this;
  }

  Draft step(String step) {
    steps.add(step);
    return this;
  }

  /**
   * The exercise, figures in order and words shuffled.
   *
   * @return empty where right ways lead to two answers, with fewer than two wrong answers, or with
   *     too few on one side of the right one for the rank that the dice give it
   */
  Optional<Exercise> build(Dice dice) {
    Amount answer = right.orElseThrow();
    return ambiguous
        ? Optional.empty()
        : wrong.choose(answer, dice).map(chosen -> exercise(answer, chosen, dice));
  }

  private Exercise exercise(Amount answer, List<WrongAnswers.Wrong> chosen, Dice dice) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(answer.text(), answer.value(), Optional.empty()));
    chosen.forEach(
        w ->
            options.add(
                new Option(
                    w.answer().text(), w.answer().value(), Optional.of(w.misunderstanding()))));
    List<Option> shown = dice.shuffled(options);
    if (options.stream().allMatch(o -> o.value().isPresent())) {
      shown.sort(Comparator.comparingDouble(o -> o.value().getAsDouble()));
    }
    return new Exercise(kind, subject, question, table, chart, shown, steps, List.of());
  }
}
