package org.twocounts.cli.whatif;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.input.JsonObject;

/** What a scenario's file says of its elections: year or all years, and attributions. */
final class ScenarioElections {
  private ScenarioElections() {}

  static Optional<ScenarioWords.Elections> of(JsonObject root) {
    Optional<Integer> year = year(root, "year");
    Optional<Integer> from = year(root, "from");
    Optional<Integer> to = year(root, "to");
    boolean all = root.flag("allYears", false);
    if (all && year.isPresent()) {
      root.problem("allYears", "allYears stands beside year; a scenario has one of them");
    }
    if (!all) {
      from.ifPresent(y -> root.problem("from", "from belongs to allYears"));
      to.ifPresent(y -> root.problem("to", "to belongs to allYears"));
    }
    return all
        ? Optional.of(new ScenarioWords.AllYears(from, to))
        : year.map(ScenarioWords.OneYear::new);
  }

  private static Optional<Integer> year(JsonObject root, String name) {
    return root.optionalInteger(name).stream().boxed().findFirst();
  }

  static Map<Integer, String> attributions(JsonObject root) {
    Map<Integer, String> attributions = new TreeMap<>();
    root.optionalObject("attributions")
        .map(given -> given.about("attributions"))
        .ifPresent(
            given ->
                given
                    .names()
                    .forEach(
                        name -> {
                          String attribution = given.text(name);
                          if (name.matches("[0-9]{4}")) {
                            attributions.put(Integer.valueOf(name), attribution);
                          } else {
                            given.problem(name, name + " is no year");
                          }
                        }));
    return attributions;
  }
}
