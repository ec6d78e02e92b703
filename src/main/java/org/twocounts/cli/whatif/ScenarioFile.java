package org.twocounts.cli.whatif;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.scenario.OptionForm;
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.PlanWords;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.analysis.scenario.StepOption;
import org.twocounts.analysis.scenario.StepWords;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.InvalidDataException;
import org.twocounts.data.JsonFault;
import org.twocounts.data.Problem;

/**
 * A scenario in a JSON file, in the words of the command line: {@code {"year": 2000, "rule":
 * {"rule": "unit", "house": "491"}, "steps": [{"flip": "FL=Al Gore"}]}}.
 */
public final class ScenarioFile {
  private static final long MOST_BYTES = 1 << 20;
  private static final int MOST_STEPS = 1000;
  private static final Set<String> FIELDS =
      Set.of("year", "allYears", "from", "to", "attributions", "rule", "steps");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final List<Problem> problems = new ArrayList<>();

  private ScenarioFile() {}

  /**
   * Reads a scenario.
   *
   * @throws InvalidDataException with everything that is wrong with the file
   */
  public static ScenarioWords read(Path path) {
    ScenarioFile file = new ScenarioFile();
    ScenarioWords words = file.scenario(tree(path));
    if (!file.problems.isEmpty()) {
      throw new InvalidDataException(path.toString(), file.problems);
    }
    return words;
  }

  /**
   * Understands what was read from a file.
   *
   * @throws InvalidDataException with the name of the file, if the words make no sense
   */
  public static <T> T understood(Path path, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UsageException | NotDefinedException e) {
      throw unreadable(path, e.getMessage());
    }
  }

  private static JsonNode tree(Path path) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw unreadable(path, "is larger than 1 MiB");
      }
      return object(path, Files.readAllBytes(path));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      throw new InvalidDataException(
          path.toString(), List.of(new Problem(where, JsonFault.inWords(e))));
    } catch (NoSuchFileException e) {
      throw unreadable(path, "no such file");
    } catch (IOException e) {
      throw unreadable(path, "cannot be read: " + e.getMessage());
    }
  }

  private static JsonNode object(Path path, byte[] bytes) throws IOException {
    try (JsonParser parser = JSON.createParser(bytes)) {
      JsonNode root = JSON.readTree(parser);
      if (root != null && parser.nextToken() != null) {
        String where = "line " + parser.currentTokenLocation().getLineNr();
        throw new InvalidDataException(
            path.toString(), List.of(new Problem(where, "goes on after the object")));
      }
      return root == null ? MissingNode.getInstance() : root;
    }
  }

  private static InvalidDataException unreadable(Path path, String message) {
    return new InvalidDataException(path.toString(), List.of(new Problem("", message)));
  }

  private ScenarioWords scenario(JsonNode root) {
    if (!root.isObject()) {
      problems.add(new Problem("", "is no JSON object with year, rule and steps"));
    }
    checkNames("", root, FIELDS);
    ScenarioElections elections = new ScenarioElections(root, problems);
    JsonNode rule = root.path("rule");
    if (!rule.isMissingNode() && !rule.isObject()) {
      problems.add(new Problem("rule", "is no object such as {\"rule\": \"unit\"}"));
    }
    return new ScenarioWords(
        elections.elections(), plan(rule), steps(root.path("steps")), elections.attributions());
  }

  private void checkNames(String place, JsonNode node, Set<String> known) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                problems.add(
                    new Problem(
                        place + name,
                        "is unknown; there are "
                            + String.join(", ", known.stream().sorted().toList())));
              }
            });
  }

  private PlanWords plan(JsonNode rule) {
    Map<PlanOption, List<String>> given = new EnumMap<>(PlanOption.class);
    Set<String> known = new TreeSet<>();
    for (PlanOption option : PlanOption.values()) {
      known.add(option.field());
    }
    checkNames("rule.", rule, known);
    for (PlanOption option : PlanOption.values()) {
      JsonNode value = rule.path(option.field());
      if (!value.isMissingNode() && !value.isNull()) {
        said(option, value).ifPresent(words -> given.put(option, words));
      }
    }
    return new PlanWords(given);
  }

  /** The words of an option; empty where they say what is so anyway. */
  private Optional<List<String>> said(PlanOption option, JsonNode value) {
    return switch (option.form()) {
      case WORD -> Optional.of(List.of(word(option, value)));
      case LIST -> Optional.of(words(option, value)).filter(words -> !words.isEmpty());
      case FLAG -> flag(option, value) ? Optional.of(List.of()) : Optional.empty();
      case DENIAL -> flag(option, value) ? Optional.empty() : Optional.of(List.of());
    };
  }

  private String word(PlanOption option, JsonNode value) {
    if (!value.isTextual() && !value.isNumber()) {
      problems.add(new Problem("rule." + option.field(), "is neither text nor a number"));
    }
    return value.asText();
  }

  private boolean flag(PlanOption option, JsonNode value) {
    if (!value.isBoolean()) {
      problems.add(new Problem("rule." + option.field(), "is neither true nor false"));
    }
    return value.asBoolean(option.form() == OptionForm.DENIAL);
  }

  private List<String> words(PlanOption option, JsonNode list) {
    List<String> words = new ArrayList<>();
    boolean isList = list.isArray();
    for (JsonNode item : list) {
      isList = isList && item.isTextual();
      words.add(item.asText());
    }
    if (!isList) {
      String example = String.join("\", \"", option.example());
      problems.add(
          new Problem(
              "rule." + option.field(), "is no list of texts such as [\"" + example + "\"]"));
    }
    return words;
  }

  private List<StepWords> steps(JsonNode list) {
    List<StepWords> steps = new ArrayList<>();
    if (!list.isMissingNode() && !list.isArray()) {
      problems.add(new Problem("steps", "is no list such as [{\"flip\": \"FL=Gore\"}]"));
    }
    if (list.size() > MOST_STEPS) {
      problems.add(
          new Problem(
              "steps", "has " + list.size() + " steps; at most " + MOST_STEPS + " are run"));
      return steps;
    }
    int number = 0;
    for (JsonNode step : list) {
      number++;
      if (!step.isObject() || step.size() != 1 || !step.elements().next().isTextual()) {
        problems.add(
            new Problem(
                "steps[" + number + "]", "is no object of one word such as {\"swing\": \"D+1\"}"));
      } else {
        Map.Entry<String, JsonNode> field = step.properties().iterator().next();
        Optional<StepOption> kind =
            Stream.of(StepOption.values())
                .filter(k -> k.field().equals(field.getKey()))
                .findFirst();
        if (kind.isEmpty()) {
          problems.add(
              new Problem(
                  "steps[" + number + "]." + field.getKey(),
                  "is unknown; there are " + String.join(", ", StepOption.fields())));
        }
        kind.ifPresent(k -> steps.add(new StepWords(k, field.getValue().asText())));
      }
    }
    return steps;
  }

  /** The text of a file from which the scenario can be run again. */
  public static String text(ScenarioWords words) {
    return ScenarioText.of(words);
  }
}
