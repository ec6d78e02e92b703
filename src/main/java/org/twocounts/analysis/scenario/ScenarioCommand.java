package org.twocounts.analysis.scenario;

import org.twocounts.words.Cut;
import org.twocounts.words.Digits;

/** The command that gives what a page shows, ready to be pasted into a shell. */
public final class ScenarioCommand {
  private static final String HARMLESS = "+-_=.,:/%@";

  private ScenarioCommand() {}

  /** The command of a scenario for one election. */
  public static String of(ScenarioWords words) {
    StringBuilder command = new StringBuilder("twocounts whatif");
    words.year().ifPresent(year -> command.append(' ').append(year.intValue()));
    words
        .plan()
        .given()
        .forEach(
            (option, given) -> {
              command.append(' ').append(option.option());
              if (!given.isEmpty()) {
                command.append(' ').append(quoted(String.join(",", given)));
              }
            });
    for (StepWords step : words.steps()) {
      command.append(' ').append(step.kind().option()).append(' ').append(quoted(step.words()));
    }
    return command.toString();
  }

  /** A word as a shell takes it: as it is, or between single quotes. */
  static String quoted(String word) {
    boolean plain =
        !word.isEmpty()
            && word.chars().allMatch(c -> Digits.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0);
    return plain ? word : "'" + String.join("'\\''", Cut.atAll('\'', word)) + "'";
  }
}
