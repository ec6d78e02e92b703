package org.twocounts.chart.draw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;

/**
 * The labels of points in the order in which they find their places: splits, then what the words of
 * the chart name, then the others by their own ranks.
 */
final class RankedLabels {
  private static final int SPLIT = 1;
  private static final int NAMED = 2;
  private static final Pattern YEAR = Pattern.compile("^\\d{4}\\b");

  private final String words;

  private RankedLabels(Words words) {
    this.words =
        Stream.of(words.title().stream(), Stream.of(words.subtitle()), words.notes().stream())
            .flatMap(s -> s)
            .collect(Collectors.joining(" "));
  }

  static ChartSpec of(ChartSpec spec) {
    RankedLabels ranked = new RankedLabels(spec.words());
    return spec.withPanels(spec.panels().stream().map(ranked::ranked).toList());
  }

  private Panel ranked(Panel panel) {
    if (!(panel.plot() instanceof XyPlot plot)) {
      return panel;
    }
    List<PointLabel> labels = plot.labels().stream().map(label -> ranked(label, plot)).toList();
    return new Panel(
        panel.heading(), new XyPlot(plot.x(), plot.y(), plot.layers(), labels), panel.weight());
  }

  private PointLabel ranked(PointLabel label, XyPlot plot) {
    if (label.kind() == Kind.ZONE || label.kind() == Kind.INSIDE) {
      return label;
    }
    Optional<Emphasis> point = pointAt(label, plot);
    if (point.isEmpty() || label.kind() == Kind.NOTE) {
      return label.ranked(NAMED + label.rank());
    }
    if (point.get() == Emphasis.MARKED) {
      return label.ranked(SPLIT);
    }
    return label.ranked(isNamed(label) ? NAMED : NAMED + label.rank());
  }

  private static Optional<Emphasis> pointAt(PointLabel label, XyPlot plot) {
    return plot.layers().stream()
        .filter(Dots.class::isInstance)
        .flatMap(layer -> ((Dots) layer).dots().stream())
        .filter(dot -> dot.x() == label.x() && dot.y() == label.y())
        .map(dot -> dot.emphasis())
        .max(Emphasis::compareTo);
  }

  private boolean isNamed(PointLabel label) {
    Matcher year = YEAR.matcher(label.text());
    return year.find() ? stands(year.group()) : label.wordings().stream().anyMatch(this::stands);
  }

  /** Whether a word stands in the text, not as an end of a span. */
  private boolean stands(String word) {
    return Pattern.compile("(?<![\\w–])" + Pattern.quote(word) + "(?![\\w–])")
        .matcher(words)
        .find();
  }
}
