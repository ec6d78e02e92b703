package org.twocounts.cli.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.data.Problem;

/** What a scenario's file says of its elections: year or all years, and attributions. */
final class ScenarioElections {
  private final JsonNode root;
  private final List<Problem> problems;

  /**
   * Prepares to read.
   *
   * @param problems takes what is wrong
   */
  ScenarioElections(JsonNode root, List<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  Optional<ScenarioWords.Elections> elections() {
    Optional<Integer> year = year("year");
    Optional<Integer> from = year("from");
    Optional<Integer> to = year("to");
    boolean all = allYears();
    if (all && year.isPresent()) {
      problems.add(new Problem("allYears", "stands beside year; a scenario has one of them"));
    }
    if (!all) {
      from.ifPresent(y -> problems.add(new Problem("from", "belongs to allYears")));
      to.ifPresent(y -> problems.add(new Problem("to", "belongs to allYears")));
    }
    return all
        ? Optional.of(new ScenarioWords.AllYears(from, to))
        : year.map(ScenarioWords.OneYear::new);
  }

  private boolean allYears() {
    JsonNode value = root.path("allYears");
    if (!isMissing(value) && !value.isBoolean()) {
      problems.add(new Problem("allYears", "is neither true nor false"));
    }
    return value.asBoolean(false);
  }

  private Optional<Integer> year(String name) {
    JsonNode year = root.path(name);
    if (!isMissing(year) && !year.isInt()) {
      problems.add(new Problem(name, "is no year"));
    }
    return year.isInt() ? Optional.of(year.intValue()) : Optional.empty();
  }

  Map<Integer, String> attributions() {
    Map<Integer, String> attributions = new TreeMap<>();
    JsonNode given = root.path("attributions");
    if (!isMissing(given) && !given.isObject()) {
      problems.add(new Problem("attributions", "is no object such as {\"1960\": \"slate\"}"));
    }
    for (Map.Entry<String, JsonNode> entry : given.properties()) {
      String place = "attributions." + entry.getKey();
      if (!entry.getKey().matches("[0-9]{4}")) {
        problems.add(new Problem(place, "is no year"));
      } else if (!entry.getValue().isTextual()) {
        problems.add(new Problem(place, "is no name such as \"slate\""));
      } else {
        attributions.put(Integer.valueOf(entry.getKey()), entry.getValue().textValue());
      }
    }
    return attributions;
  }

  private static boolean isMissing(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
