package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Option;

/** An exercise in the making. */
final class Draft {
  private static final int MOST_WRONG = 3;
  private static final int FEWEST_WRONG = 2;

  private final String kind;
  private final String subject;
  private final String question;
  private final List<Option> options = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();
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

  /** The answer; it comes before wrong ones. */
  Draft right(Amount answer) {
    options.add(new Option(answer.text(), answer.value(), Optional.empty()));
    return this;
  }

  /** A wrong answer; left out if it is the right one or another wrong one after rounding. */
  Draft wrong(Amount answer, String misunderstanding) {
    boolean known = options.stream().anyMatch(o -> o.text().equals(answer.text()));
    if (!known && options.size() <= MOST_WRONG) {
      options.add(new Option(answer.text(), answer.value(), Optional.of(misunderstanding)));
    }
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

  /** The exercise, figures in order and words shuffled; empty with fewer than two wrong answers. */
  Optional<Exercise> build(Dice dice) {
    List<Option> ordered =
        options.stream().allMatch(o -> o.value().isPresent())
            ? options.stream()
                .sorted(Comparator.comparingDouble(o -> o.value().getAsDouble()))
                .toList()
            : dice.shuffled(options);
    return options.size() <= FEWEST_WRONG
        ? Optional.empty()
        : Optional.of(
            new Exercise(kind, subject, question, table, chart, ordered, steps, List.of()));
  }
}
