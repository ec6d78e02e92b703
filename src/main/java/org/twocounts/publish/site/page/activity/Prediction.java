package org.twocounts.publish.site.page.activity;

import java.util.List;
import java.util.Optional;

/**
 * A question whose answer the record has.
 *
 * @param question asks for a number, or for one of the options
 * @param options to choose from; empty where a number is asked for
 * @param scale of the number that is asked for
 * @param answer the number with the decimals it is stated with and a point, or the option
 * @param found the answer in a sentence
 * @param command the command that computes it, without the program's name
 * @param year of the election it is about; empty for several
 */
public record Prediction(
    String question,
    List<String> options,
    Optional<Scale> scale,
    String answer,
    String found,
    String command,
    Optional<Integer> year) {
  private static final int ALL = 100;
  private static final int PARTS = 1000;

  public Prediction {
    options = List.copyOf(options);
  }

  /**
   * What a guess can be.
   *
   * @param most the largest guess
   * @param step between guesses
   * @param unit after the number, such as {@code %}
   */
  public record Scale(long least, long most, String step, String unit) {
    /** Where the slider stands before a guess: in the middle, so that it tells nothing. */
    public long middle() {
      return least + (most - least) / 2;
    }

    static Scale percent() {
      return new Scale(0, ALL, "0.5", "%");
    }

    /** Whole numbers from 0, in at most a thousand steps of a power of ten. */
    static Scale upTo(long atLeast, String unit) {
      long step = 1;
      while (step * PARTS < atLeast) {
        step *= 10;
      }
      return new Scale(0, (atLeast + step - 1) / step * step, String.valueOf(step), unit);
    }
  }

  /** A question for a number. */
  static Prediction number(
      String question, Scale scale, String answer, String found, String command, int year) {
    return new Prediction(
        question, List.of(), Optional.of(scale), answer, found, command, Optional.of(year));
  }

  /** A question with a choice of years. */
  static Prediction choice(
      String question, List<Integer> years, int answer, String found, String command) {
    return new Prediction(
        question,
        years.stream().sorted().map(String::valueOf).toList(),
        Optional.empty(),
        String.valueOf(answer),
        found,
        command,
        Optional.of(answer));
  }
}
