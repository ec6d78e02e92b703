package org.twocounts.publish.site.page.activity;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.twocounts.recount.PageEngine;

/**
 * A made-up country to start from, which shows what its title says.
 *
 * @param states name, electors and votes of each candidate, state by state
 */
record CountryExample(String title, List<String> candidates, List<List<String>> states) {
  CountryExample {
    candidates = List.copyOf(candidates);
    states = states.stream().map(List::copyOf).toList();
  }

  /** All of them; the first is shown first. */
  static List<CountryExample> all() {
    return List.of(
        new CountryExample(
            "A split",
            List.of("Ada", "Bo"),
            List.of(
                List.of("North", "6", "5200", "4800"),
                List.of("East", "5", "4100", "3900"),
                List.of("South", "4", "3050", "2950"),
                List.of("West", "7", "2200", "6800"),
                List.of("Isle", "3", "900", "1100"))),
        new CountryExample(
            "Both counts agree",
            List.of("Ada", "Bo"),
            List.of(
                List.of("North", "6", "5200", "4800"),
                List.of("East", "5", "3500", "4500"),
                List.of("South", "4", "3800", "2200"),
                List.of("West", "7", "5600", "3400"),
                List.of("Isle", "3", "900", "1100"))),
        new CountryExample(
            "A tie of electors",
            List.of("Ada", "Bo"),
            List.of(
                List.of("North", "6", "5200", "4800"),
                List.of("East", "3", "2200", "1600"),
                List.of("South", "3", "1050", "950"),
                List.of("West", "7", "4000", "5000"),
                List.of("Hills", "2", "800", "1200"),
                List.of("Isle", "3", "900", "1100"))),
        new CountryExample(
            "Three candidates, no majority",
            List.of("Ada", "Bo", "Cy"),
            List.of(
                List.of("North", "6", "4000", "3500", "2500"),
                List.of("East", "5", "2500", "3500", "2200"),
                List.of("South", "4", "1500", "2400", "2600"),
                List.of("West", "7", "2500", "3500", "3000"),
                List.of("Isle", "3", "900", "500", "600"))),
        new CountryExample(
            "A tied state",
            List.of("Ada", "Bo"),
            List.of(
                List.of("North", "6", "5000", "5000"),
                List.of("East", "5", "4100", "3900"),
                List.of("South", "4", "2900", "3100"),
                List.of("West", "7", "4600", "4400"),
                List.of("Isle", "3", "900", "1100"))));
  }

  /** The lines of the engine's answer, each as its fields. */
  List<List<String>> answer() {
    StringBuilder lines = new StringBuilder();
    candidates.forEach(name -> lines.append("candidate\t").append(name).append("\t\\-\n"));
    states.forEach(row -> lines.append("state\t").append(String.join("\t", row)).append('\n'));
    return PageEngine.countCountry(lines.toString())
        .lines()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", title);
    json.writeFieldName("candidates");
    write(json, candidates);
    json.writeArrayFieldStart("states");
    for (List<String> state : states) {
      write(json, state);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, List<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
