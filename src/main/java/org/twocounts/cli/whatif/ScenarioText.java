package org.twocounts.cli.whatif;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twocounts.analysis.scenario.PlanWords;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.output.JsonText;

/** Writes a scenario in the words of the command line; what was not said is left out. */
final class ScenarioText {
  private ScenarioText() {}

  static String of(ScenarioWords words) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    words.year().ifPresent(year -> root.put("year", year));
    words.allYears().ifPresent(all -> put(root, all));
    if (!words.attributions().isEmpty()) {
      ObjectNode attributions = root.putObject("attributions");
      words.attributions().forEach((year, name) -> attributions.put(year.toString(), name));
    }
    root.set("rule", plan(words.plan()));
    ArrayNode steps = root.putArray("steps");
    words.steps().forEach(step -> steps.addObject().put(step.kind().field(), step.words()));
    return JsonText.filed(json -> new ObjectMapper().writeTree(json, root));
  }

  private static void put(ObjectNode root, ScenarioWords.AllYears all) {
    root.put("allYears", true);
    all.from().ifPresent(from -> root.put("from", from));
    all.to().ifPresent(to -> root.put("to", to));
  }

  private static ObjectNode plan(PlanWords words) {
    ObjectNode plan = JsonNodeFactory.instance.objectNode();
    words
        .given()
        .forEach(
            (option, given) -> {
              switch (option.form()) {
                case WORD -> plan.put(option.field(), given.get(0));
                case LIST -> given.forEach(plan.putArray(option.field())::add);
                case FLAG -> plan.put(option.field(), true);
                case DENIAL -> plan.put(option.field(), false);
              }
            });
    return plan;
  }
}
