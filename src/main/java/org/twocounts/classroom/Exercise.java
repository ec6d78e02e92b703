package org.twocounts.classroom;

import java.util.List;
import java.util.Optional;

/**
 * One question with all that is needed to answer it.
 *
 * @param kind which kind of question it is
 * @param subject what it is about, such as {@code 2016}: no sheet asks about a subject twice
 * @param options three or four, one of them right, no two alike
 * @param steps how to work it out, in order; the last one ends in the answer
 * @param caveats what changes the meaning of the figures given, a sentence each
 */
public record Exercise(
    String kind,
    String subject,
    String question,
    Optional<GivenTable> table,
    Optional<ChartToRead> chart,
    List<Option> options,
    List<String> steps,
    List<String> caveats) {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if there are not three or four options, not one right one, two
   *     alike, or no steps
   */
  public Exercise {
    options = List.copyOf(options);
    steps = List.copyOf(steps);
    caveats = List.copyOf(caveats);
    if (options.size() < 3 || options.size() > 4) {
      throw new IllegalArgumentException(kind + " " + subject + ": options " + options);
    }
    if (options.stream().filter(Option::isRight).count() != 1) {
      throw new IllegalArgumentException(kind + " " + subject + ": not one right option");
    }
    if (options.stream().map(Option::text).distinct().count() != options.size()) {
      throw new IllegalArgumentException(kind + " " + subject + ": options alike");
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException(kind + " " + subject + ": no steps");
    }
  }

  /** The same question with what changes the meaning of its figures. */
  public Exercise withCaveats(List<String> sentences) {
    return new Exercise(kind, subject, question, table, chart, options, steps, sentences);
  }

  /** The right option. */
  public Option answer() {
    return options.stream().filter(Option::isRight).findFirst().orElseThrow();
  }

  /** The letter of an option on the sheet: A for the first. */
  public static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  /** The letter of the right option. */
  public String answerLetter() {
    return letter(options.indexOf(answer()));
  }
}
