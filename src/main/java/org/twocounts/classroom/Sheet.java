package org.twocounts.classroom;

import java.util.List;

/**
 * A worksheet with its answers.
 *
 * @param focus what it is held to beside topic and level
 * @param seed from which it was made: the same record, topic, level, focus, number and seed make
 *     the same sheet
 */
public record Sheet(Topic topic, Level level, Focus focus, long seed, List<Exercise> exercises) {
  /** Questions that a sheet can have. */
  public static final int MOST_QUESTIONS = 12;

  /** Questions of a sheet where nothing else is asked for. */
  public static final int USUAL_QUESTIONS = 6;

  /** The seed where none is given. */
  public static final long USUAL_SEED = 1;

  public Sheet {
    exercises = List.copyOf(exercises);
  }

  /** How many charts a sheet of so many questions has at most, so that six fit two pages. */
  public static int mostCharts(int questions) {
    return (questions + 1) / 2;
  }

  /** The heading. */
  public String title() {
    return topic.title() + focus.state().map(s -> ": " + s.name()).orElse("");
  }

  /** What tells this sheet from others, such as {@code Middle school · seed 7}. */
  public String mark() {
    return level.title() + " · " + topic.label() + focus.inWords() + " · seed " + seed;
  }

  /** The command that makes it again, without the program: {@code exercise --topic splits …}. */
  public String command() {
    return String.format(
        "exercise --topic %s --level %s%s --questions %s --seed %s",
        topic.label(), level.label(), focus.options(), exercises.size(), seed);
  }
}
