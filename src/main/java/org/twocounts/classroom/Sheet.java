package org.twocounts.classroom;

import java.util.List;

/**
 * A worksheet with its answers.
 *
 * @param seed from which it was made: the same record, topic, level, number and seed make the same
 *     sheet
 */
public record Sheet(Topic topic, Level level, long seed, List<Exercise> exercises) {
  /** Questions that a sheet can have. */
  public static final int MOST_QUESTIONS = 12;

  /** Questions of a sheet where nothing else is asked for. */
  public static final int USUAL_QUESTIONS = 6;

  /** The seed where none is given. */
  public static final long USUAL_SEED = 1;

  public Sheet {
    exercises = List.copyOf(exercises);
  }

  /** The heading. */
  public String title() {
    return topic.title();
  }

  /** What tells this sheet from others, such as {@code Middle school · seed 7}. */
  public String mark() {
    return level.title() + " · " + topic.label() + " · seed " + seed;
  }
}
