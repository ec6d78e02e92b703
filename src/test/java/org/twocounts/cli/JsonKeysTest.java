package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.figure.FigureDefinition;

/** Every key of the JSON of every command is a figure, or explained in the guide of JSON. */
@Tag(Document.TAG)
class JsonKeysTest {
  private static final Pattern ALIAS = Pattern.compile("; as `(\\w+)`");
  private static final Pattern KEY = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  private final Set<String> figures = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> objects;
  private final Set<String> byName;
  private final Set<String> values;
  private final Set<String> unexplained = new TreeSet<>();
  private final Set<String> met = new HashSet<>();

  JsonKeysTest() {
    String guide = Document.of("docs/figures.md").text();
    names(KEY, guide).forEach(name -> figures.add(FigureDefinition.camelCase(name)));
    names(ALIAS, guide).forEach(name -> others.add(FigureDefinition.camelCase(name)));
    String[] sections = Document.of("docs/json.md").text().split("\n## ", -1);
    objects = names(KEY, sections[1]);
    byName = names(KEY, sections[2]);
    values = names(KEY, sections[3]);
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  @Test
  void every_key_is_a_figure_or_stands_in_the_guide_of_json_and_none_there_is_without_use() {
    for (String command : FiguresInUse.COMMANDS) {
      List<String> args = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
      if (!args.contains("--format")) {
        args.addAll(List.of("--format", "json"));
      }
      args.addAll(List.of("--data", "elections.json"));
      walk(command, CommandRun.inside(args.toArray(String[]::new)).json());
    }
    assertThat(unexplained).isEmpty();
    assertThat(met).containsAll(objects).containsAll(byName).containsAll(values);
    assertThat(values).doesNotContainAnyElementsOf(figures);
  }

  private void walk(String command, JsonNode node) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = field.getKey();
      JsonNode value = field.getValue();
      boolean known =
          holdsObjects(value)
              ? objects.contains(key) || byName.contains(key)
              : Stream.of(figures, others, values).anyMatch(names -> names.contains(key))
                  || isEmpty(value);
      met.add(key);
      if (!known) {
        unexplained.add(command + ": " + key);
      }
      if (!(value.isObject() && byName.contains(key))) {
        walk(command, value);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> walk(command, item));
    }
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || (value.isArray() && value.isEmpty());
  }

  private static boolean holdsObjects(JsonNode value) {
    return value.isObject()
        || (value.isArray() && !value.isEmpty() && value.get(0).isContainerNode());
  }
}
