package org.twocounts.classroom;

import java.util.List;

/**
 * A worksheet of questions with options.
 *
 * @param focus what it is held to beside topic and level
 * @param seed from which it was made: the same record, topic, level, focus, number and seed make
 *     the same sheet
 */
public record Sheet(Topic topic, Level level, Focus focus, long seed, List<Exercise> exercises)
    implements Worksheet {
  /** Questions that a sheet can have. */
  public static final int MOST_QUESTIONS = 12;

  /** The seed where none is given. */
  public static final long USUAL_SEED = 1;

  public Sheet {
    exercises = List.copyOf(exercises);
  }

  /** How many charts a sheet of so many questions has at most, so that six fit two pages. */
  public static int mostCharts(int questions) {
    return (questions + 1) / 2;
  }

  @Override
  public Asking asking() {
    return Asking.CHOICE;
  }

  @Override
  public int size() {
    return exercises.size();
  }
}
