package org.twocounts.chart.spec;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Axis.Tick;

/** What stands where in the panels of a chart, in words. */
final class PanelWords implements Plot.Cases<String> {
  private static final int MOST_PANELS = 6;
  private static final int MOST_NAMES = 16;

  private PanelWords() {}

  /** A sentence for each panel; for small multiples one for all. */
  static List<String> of(List<Panel> panels) {
    if (panels.size() > MOST_PANELS) {
      return List.of(
          String.format(
              "%s small panels, from “%s” to “%s”.",
              panels.size(), panels.get(0).heading(), panels.get(panels.size() - 1).heading()));
    }
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < panels.size(); i++) {
      String heading = panels.get(i).heading();
      String number = panels.size() == 1 ? "" : "Panel " + (i + 1);
      String name =
          heading.isEmpty()
              ? number
              : (number.isEmpty() ? "" : number + ", ") + "“" + heading + "”";
      String words = panels.get(i).plot().fold(new PanelWords());
      sentences.add((name.isEmpty() ? "The plot" : name) + ": " + words + ".");
    }
    return sentences;
  }

  @Override
  public String ofAxes(XyPlot plot) {
    List<String> across = plot.x().ticks().stream().map(Tick::label).toList();
    List<String> upward = new ArrayList<>();
    plot.y().ticks().forEach(t -> upward.add(0, t.label()));
    return String.format(
        "across %s; upward %s",
        words(plot.x(), "columns", across), words(plot.y(), "rows", upward));
  }

  @Override
  public String ofMap(MapPlot plot) {
    return "a map of " + plot.regions().size() + " states and territories";
  }

  @Override
  public String ofTiles(TilePlot plot) {
    return plot.blocks().size() + " states as blocks of squares, one for each elector";
  }

  /** What an axis measures, and its labels in reading order where they are names. */
  private static String words(Axis axis, String places, List<String> labels) {
    List<Tick> ticks = axis.ticks().stream().filter(t -> !t.label().isEmpty()).toList();
    if (ticks.isEmpty()) {
      return axis.title().isEmpty() ? "no scale" : axis.title();
    }
    return (axis.title().isEmpty() ? "" : axis.title() + ", ")
        + (isOfNames(ticks) ? names(places, labels) : span(ticks))
        + (isUnsaidLogarithmic(axis) ? ", on a logarithmic scale" : "");
  }

  private static boolean isUnsaidLogarithmic(Axis axis) {
    return axis.scale() == Axis.Scale.LOGARITHMIC && !axis.title().contains("logarithmic");
  }

  private static boolean isOfNames(List<Tick> ticks) {
    return ticks.stream().noneMatch(t -> t.label().chars().anyMatch(Character::isDigit));
  }

  private static String names(String places, List<String> labels) {
    return labels.size() > MOST_NAMES
        ? labels.size()
            + " "
            + places
            + ", from "
            + labels.get(0)
            + " to "
            + labels.get(labels.size() - 1)
        : places + " " + String.join(", ", labels);
  }

  private static String span(List<Tick> ticks) {
    Tick last = ticks.get(ticks.size() - 1);
    return ticks.size() == 1
        ? last.label()
        : "from " + ticks.get(0).label() + " to " + last.label();
  }
}
