package org.twocounts.chart.draw;

import java.util.List;
import java.util.Optional;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;

/**
 * The labels of data in the order in which they find their places: splits, then what title and
 * subtitle name, then what the notes name, then the others by their own ranks.
 */
final class RankedLabels {
  private static final int IN_NOTES = Essentials.IN_TITLE + 1;

  private final Mention title;
  private final Mention notes;

  private RankedLabels(Words words) {
    this.title = new Mention(words.title().map(t -> t + " ").orElse("") + words.subtitle());
    this.notes = new Mention(String.join(" ", words.notes()));
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
    Optional<Emphasis> mark = markAt(label, plot);
    if (mark.isEmpty() || label.kind() == Kind.NOTE) {
      return label.ranked(IN_NOTES + label.rank());
    }
    if (mark.get() == Emphasis.MARKED) {
      return label.ranked(Essentials.SPLIT);
    }
    if (title.isOf(label)) {
      return label.ranked(Essentials.IN_TITLE);
    }
    return label.ranked(notes.isOf(label) ? IN_NOTES : IN_NOTES + label.rank());
  }

  /** How the point or bar is drawn at which a label stands; empty where there is none. */
  private static Optional<Emphasis> markAt(PointLabel label, XyPlot plot) {
    return plot.layers().stream()
        .flatMap(layer -> Marked.at(layer, label.x(), label.y()).stream())
        .max(Emphasis::compareTo);
  }
}
