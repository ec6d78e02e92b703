package org.twocounts.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.cli.FiguresInUse.Use;
import org.twocounts.figure.FigureDefinition;

/** The guide of figures as Markdown, made from their definitions. */
final class FigureGuide {
  private final StringBuilder out = new StringBuilder();

  private FigureGuide() {}

  static String markdown(Map<String, List<FigureDefinition>> charts, List<Use> uses) {
    FigureGuide guide = new FigureGuide();
    guide.line("# Figures");
    guide.line("");
    guide.line(
        "A figure has one name, one unit and one meaning wherever it stands: in `snake_case` in"
            + " tables, SQL, CSV and the data of charts, in `camelCase` in JSON and in the evidence"
            + " of claims. What holds in one place alone is said there. The contract of a command"
            + " may call it otherwise there (`as`). Missing is empty in CSV and `null` in JSON, and"
            + " never means 0. Several values in a cell are separated by a semicolon and a space.");
    guide.line("");
    guide.line("- [The data of charts](#the-data-of-charts): the columns of each chart's CSV");
    guide.line("- [All figures by name](#all-figures-by-name)");
    guide.line("- Tables and their columns: [tables.md](tables.md)");
    guide.line("- Evidence of claims, measure by measure: [claims.md](claims.md)");
    guide.line("- Keys of JSON that are no figures: [json.md](json.md)");
    guide.line("");
    guide.line("## The data of charts");
    charts.forEach(guide::chart);
    guide.line("");
    guide.line("## All figures by name");
    guide.line("");
    guide.line("| figure | unit | meaning | where |");
    guide.line("|---|---|---|---|");
    Map<String, FigureDefinition> figures = new TreeMap<>();
    Map<String, Set<String>> layers = new TreeMap<>();
    Map<String, Set<String>> others = new TreeMap<>();
    for (Use use : uses) {
      String name = use.figure().name();
      figures.putIfAbsent(name, use.figure());
      layers.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(use.layer() + "s");
      Set<String> called = others.computeIfAbsent(name, n -> new LinkedHashSet<>());
      if (!use.called().equals(name)) {
        called.add("; as `" + use.called() + "`");
      }
    }
    figures.forEach(
        (name, figure) ->
            guide.line(
                "| `%s` | %s | %s | %s |"
                    .formatted(
                        name,
                        figure.unit().orElse(""),
                        figure.meaning(),
                        String.join(", ", layers.get(name)) + String.join("", others.get(name)))));
    return guide.out.toString();
  }

  private void chart(String chart, List<FigureDefinition> figures) {
    line("");
    line("### " + chart);
    line("");
    line("| column | unit | meaning |");
    line("|---|---|---|");
    for (FigureDefinition figure : figures) {
      line(
          "| `%s` | %s | %s |"
              .formatted(figure.name(), figure.unit().orElse(""), figure.explanation()));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
