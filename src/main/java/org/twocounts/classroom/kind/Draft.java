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

  /** The answer. */
  Draft right(Amount answer) {
    right = Optional.of(answer);
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
   * @return empty with fewer than two wrong answers, or too few on one side of the right one for
   *     the rank that the dice give it
   */
  Optional<Exercise> build(Dice dice) {
    Amount answer = right.orElseThrow();
    return wrong.choose(answer, dice).map(chosen -> exercise(answer, chosen, dice));
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
