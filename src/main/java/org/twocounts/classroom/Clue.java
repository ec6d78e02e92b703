package org.twocounts.classroom;

import java.util.List;

/**
 * A clue of a scavenger hunt.
 *
 * @param kind which kind of clue it is
 * @param subject what it is about: no sheet asks about a subject twice
 * @param question what is to be found
 * @param where a command that shows where it can be found, and tells nothing itself
 * @param answers all that fit it, one to eight
 */
public record Clue(
    String kind, String subject, String question, String where, List<HuntAnswer> answers) {
  /** The most answers of a clue. */
  public static final int MOST_ANSWERS = 8;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if there are no answers, or too many
   */
  public Clue {
    answers = List.copyOf(answers);
    if (!isFew(answers.size())) {
      throw new IllegalArgumentException(kind + " " + subject + ": answers " + answers);
    }
  }

  /** Whether so many answers make a clue. */
  public static boolean isFew(int answers) {
    return answers >= 1 && answers <= MOST_ANSWERS;
  }
}
