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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.twocounts.analysis.NotDefinedException;
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
  private static final Set<String> FLAGS = Set.of("guaranteedSeat", "twoParty");
  private static final Map<String, String> EXAMPLES =
      Map.of("between", "[\"Gore\", \"Nader\"]", "compact", "[\"CA\", \"NY\"]");
  private static final Set<String> WORDS =
      Set.of(
          "preset",
          "electors",
          "house",
          "apportionment",
          "census",
          "rule",
          "method",
          "threshold",
          "rival",
          "unpledged");
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
    Set<String> known = new TreeSet<>(WORDS);
    known.addAll(FLAGS);
    known.addAll(EXAMPLES.keySet());
    checkNames("rule.", rule, known);
    return new PlanWords(
        word(rule, "preset"),
        word(rule, "electors"),
        word(rule, "house"),
        word(rule, "apportionment"),
        word(rule, "census"),
        word(rule, "rule"),
        word(rule, "method"),
        word(rule, "threshold"),
        flag(rule, "guaranteedSeat", true),
        flag(rule, "twoParty", false),
        words(rule, "between"),
        word(rule, "rival"),
        words(rule, "compact"),
        word(rule, "unpledged"));
  }

  private Optional<String> word(JsonNode rule, String name) {
    JsonNode value = rule.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      problems.add(new Problem("rule." + name, "is neither text nor a number"));
    }
    return Optional.of(value.asText());
  }

  private boolean flag(JsonNode rule, String name, boolean usual) {
    JsonNode value = rule.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      problems.add(new Problem("rule." + name, "is neither true nor false"));
    }
    return value.asBoolean(usual);
  }

  private List<String> words(JsonNode rule, String name) {
    List<String> words = new ArrayList<>();
    JsonNode list = rule.path(name);
    boolean isList = list.isArray();
    for (JsonNode item : list) {
      isList = isList && item.isTextual();
      words.add(item.asText());
    }
    if (!isList && !list.isMissingNode() && !list.isNull()) {
      problems.add(
          new Problem("rule." + name, "is no list of texts such as " + EXAMPLES.get(name)));
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
        if (!StepReader.KINDS.contains(field.getKey())) {
          problems.add(
              new Problem(
                  "steps[" + number + "]." + field.getKey(),
                  "is unknown; there are " + String.join(", ", StepReader.KINDS)));
        }
        steps.add(new StepWords(field.getKey(), field.getValue().asText()));
      }
    }
    return steps;
  }

  /** The text of a file from which the scenario can be run again. */
  public static String text(ScenarioWords words) {
    return ScenarioText.of(words);
  }
}
