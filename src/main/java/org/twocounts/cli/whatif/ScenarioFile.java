package org.twocounts.cli.whatif;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.PlanWords;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.analysis.scenario.StepOption;
import org.twocounts.analysis.scenario.StepWords;
import org.twocounts.cli.session.UsageException;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.JsonObject;
import org.twocounts.input.JsonSource;
import org.twocounts.input.OwnFile;
import org.twocounts.input.Problems;
import org.twocounts.input.UserFile;
import org.twocounts.words.NearestName;

/**
 * A scenario in a JSON file, in the words of the command line: {@code {"year": 2000, "rule":
 * {"rule": "unit", "house": "491"}, "steps": [{"flip": "FL=Al Gore"}]}}.
 */
public final class ScenarioFile {
  private static final int MOST_STEPS = 1000;
  private static final int NESTING = 8;
  private static final int MOST_DIGITS = 25;
  private static final int TEXT_CHARACTERS = 1000;

  private ScenarioFile() {}

  /** The tokens of a scenario, in which null says what is so anyway. */
  private static final class Source extends JsonSource {
    Source(byte[] content, Problems problems) throws IOException {
      super(content, limits(NESTING, TEXT_CHARACTERS), problems);
    }

    @Override
    protected Object field(String name, JsonParser at) throws IOException {
      Object value = value();
      return value == null ? ABSENT : value;
    }
  }

  /**
   * Reads a scenario.
   *
   * @throws InvalidInputException with everything that is wrong with the file
   */
  public static ScenarioWords read(Path path) {
    UserFile file = UserFile.read(path, OwnFile.SCENARIO);
    Problems problems = new Problems();
    JsonObject root = JsonSource.readObject(file, problems, Source::new);
    ScenarioWords words =
        new ScenarioWords(
            ScenarioElections.of(root),
            plan(root),
            steps(root),
            ScenarioElections.attributions(root));
    root.end();
    problems.refuseAny(file);
    return words;
  }

  /**
   * Understands what was read from a file.
   *
   * @throws InvalidInputException with the name of the file, if the words make no sense
   */
  public static <T> T understood(Path path, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UsageException | NotDefinedException e) {
      throw new InvalidInputException(path.toString(), e.getMessage());
    }
  }

  private static PlanWords plan(JsonObject root) {
    Map<PlanOption, List<String>> given = new EnumMap<>(PlanOption.class);
    root.optionalObject("rule")
        .map(rule -> rule.about("rule"))
        .ifPresent(
            rule -> {
              for (PlanOption option : PlanOption.values()) {
                said(option, rule).ifPresent(words -> given.put(option, words));
              }
              rule.end();
            });
    return new PlanWords(given);
  }

  /** The words of an option; empty where they say what is so anyway. */
  private static Optional<List<String>> said(PlanOption option, JsonObject rule) {
    String field = option.field();
    return switch (option.form()) {
      case WORD -> rule.any(field).map(value -> List.of(word(field, value, rule)));
      case LIST -> Optional.of(words(option, rule)).filter(words -> !words.isEmpty());
      case FLAG -> rule.flag(field, false) ? Optional.of(List.of()) : Optional.empty();
      case DENIAL -> rule.flag(field, true) ? Optional.empty() : Optional.of(List.of());
    };
  }

  private static String word(String field, Object value, JsonObject rule) {
    if (value instanceof BigDecimal number && Math.abs(number.scale()) <= MOST_DIGITS) {
      return number.toPlainString();
    }
    return value instanceof String || value instanceof Long
        ? String.valueOf(value)
        : rule.wrong(field, value, "text or a number", "?");
  }

  private static List<String> words(PlanOption option, JsonObject rule) {
    String example = String.join("\", \"", option.example());
    return rule.items(
        option.field(), String.class, "an array of texts such as [\"" + example + "\"]");
  }

  private static List<StepWords> steps(JsonObject root) {
    List<JsonObject> objects =
        root.items("steps", JsonObject.class, "an array such as [{\"flip\": \"FL=Gore\"}]");
    List<StepWords> steps = new ArrayList<>();
    for (JsonObject step : root.atMost(MOST_STEPS, "steps", objects)) {
      step(step.about("step " + (objects.indexOf(step) + 1))).ifPresent(steps::add);
    }
    return steps;
  }

  private static Optional<StepWords> step(JsonObject step) {
    if (step.names().size() != 1) {
      step.problem("a step is one word such as {\"swing\": \"D+1\"}");
      return Optional.empty();
    }
    String name = step.names().get(0);
    Optional<StepOption> kind =
        Stream.of(StepOption.values()).filter(k -> k.field().equals(name)).findFirst();
    if (kind.isEmpty()) {
      step.problem(name, NearestName.unknown("step", name, StepOption.fields()));
    }
    return kind.map(k -> new StepWords(k, step.text(name)));
  }

  /** The text of a file from which the scenario can be run again. */
  public static String text(ScenarioWords words) {
    return ScenarioText.of(words);
  }
}
