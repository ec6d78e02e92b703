package org.twocounts.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Plot;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.spec.XyPlot;

/** A chart's description as text, data rounded to three decimals: the first level of goldens. */
final class SpecText implements Plot.Cases<Void>, Layer.Cases<Void> {
  private final StringBuilder out = new StringBuilder();

  private SpecText() {}

  static String of(ChartSpec spec) {
    SpecText text = new SpecText();
    text.line("name: %s", spec.name());
    text.line("title: %s", spec.words().title().orElse("none"));
    text.line("subtitle: %s", spec.words().subtitle());
    spec.words().notes().forEach(note -> text.line("note: %s", note));
    text.line("source: %s", spec.words().source());
    text.line("shows: %s", spec.description().shows());
    text.line("range: %s", spec.description().range());
    spec.words().caveats().forEach(c -> text.line("caveat: %s", c.sentence()));
    spec.description().exceptions().forEach(e -> text.line("exception: %s", e));
    text.line(
        "layout: %d/%d columns, aspect %s/%s",
        spec.layout().columns(),
        spec.layout().narrowColumns(),
        number(spec.layout().aspect()),
        number(spec.layout().narrowAspect()));
    spec.key()
        .forEach(
            k ->
                text.line(
                    "key: %s %s = %s",
                    k.swatch().name().toLowerCase(Locale.ROOT), k.ink().label(), k.text()));
    spec.panels().forEach(text::panel);
    text.line("table: %s", String.join(" ", spec.table().columns()));
    text.line("rows: %d", spec.table().rows().size());
    return text.out.toString();
  }

  private void panel(Panel panel) {
    line("");
    line("panel: %s (weight %s)", panel.heading(), number(panel.weight()));
    panel.plot().fold(this);
  }

  @Override
  public Void ofAxes(XyPlot plot) {
    axis("x", plot.x());
    axis("y", plot.y());
    plot.layers().forEach(layer -> layer.fold(this));
    for (PointLabel label : plot.labels()) {
      line(
          "  label %s at %s, %s: %s",
          label.kind().name().toLowerCase(Locale.ROOT),
          number(label.x()),
          number(label.y()),
          String.join(" | ", label.wordings()));
    }
    return null;
  }

  @Override
  public Void ofMap(MapPlot plot) {
    line("  map %s", plot.detail().name().toLowerCase(Locale.ROOT));
    for (MapPlot.Region r : plot.regions()) {
      String squares = r.squares().stream().map(i -> i.label()).collect(Collectors.joining(", "));
      line(
          "  %s %s: %s%s%s",
          r.outline(),
          r.name(),
          r.ink().label(),
          r.label().map(l -> " " + l).orElse(""),
          squares.isEmpty() ? "" : " [" + squares + "]");
    }
    return null;
  }

  @Override
  public Void ofTiles(TilePlot plot) {
    line("  tiles %d x %d", plot.columns(), plot.rows());
    for (TilePlot.Block block : plot.blocks()) {
      java.util.Map<String, Integer> inks = new java.util.LinkedHashMap<>();
      block.squares().forEach(s -> inks.merge(s.ink().label(), 1, Integer::sum));
      TilePlot.Square first = block.squares().get(0);
      line("  %s from %d, %d: %s", block.code(), first.column(), first.row(), inks);
    }
    return null;
  }

  @Override
  public Void ofBoxes(Layer.Boxes layer) {
    line("  boxes: %s", layer.name());
    for (Layer.Box b : layer.boxes()) {
      line(
          "    %s..%s, %s..%s %s%s",
          number(b.x0()),
          number(b.x1()),
          number(b.y0()),
          number(b.y1()),
          b.ink().label(),
          marked(b.emphasis()) + (b.length() == Layer.Length.CUT ? " cut" : ""));
    }
    return null;
  }

  @Override
  public Void ofDots(Layer.Dots layer) {
    line("  dots: %s", layer.name());
    for (Layer.Dot d : layer.dots()) {
      line(
          "    %s, %s %s %s%s",
          number(d.x()),
          number(d.y()),
          d.marker().name().toLowerCase(Locale.ROOT),
          d.ink().label(),
          marked(d.emphasis()));
    }
    return null;
  }

  @Override
  public Void ofLine(Layer.Line layer) {
    line(
        "  line: %s %s %s",
        layer.name(), layer.course().name().toLowerCase(Locale.ROOT), layer.ink().label());
    layer
        .vertices()
        .forEach(
            v ->
                line(
                    "    %s, %s",
                    number(v.x()), v.y().isPresent() ? number(v.y().getAsDouble()) : "gap"));
    return null;
  }

  @Override
  public Void ofBand(Layer.Band layer) {
    line("  band: %s %s", layer.name(), layer.ink().label());
    layer
        .spans()
        .forEach(s -> line("    %s: %s..%s", number(s.x()), number(s.low()), number(s.high())));
    return null;
  }

  @Override
  public Void ofRule(Layer.Rule rule) {
    line("  rule: %s = %s %s", rule.across(), number(rule.value()), rule.ink().label());
    return null;
  }

  private void axis(String name, Axis axis) {
    line(
        "  axis %s: %s %s..%s, grid %s%s%s",
        name,
        axis.scale().name().toLowerCase(Locale.ROOT),
        number(axis.min()),
        number(axis.max()),
        axis.grid().name().toLowerCase(Locale.ROOT),
        axis.baseline().isPresent() ? ", baseline " + number(axis.baseline().getAsDouble()) : "",
        axis.title().isEmpty() ? "" : ": " + axis.title());
    line(
        "    ticks: %s",
        axis.ticks().stream()
            .map(t -> number(t.value()) + "=" + t.label())
            .collect(Collectors.joining(" ")));
  }

  private static String marked(Layer.Emphasis emphasis) {
    return emphasis == Layer.Emphasis.MARKED ? " marked" : "";
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    String short_ = text.replaceAll("0+$", "").replaceAll("\\.$", "");
    return short_.equals("-0") ? "0" : short_;
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
