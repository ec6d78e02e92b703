package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Kind;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;

/** Explanations that find no room in the plot of a small chart: they go into its notes. */
final class Footnotes {
  private static final int TRIALS = 4;

  private Footnotes() {}

  /** Lays out a chart with those explanations moved that find no room in that look. */
  static ChartPainter moved(ChartSpec spec, Look look) {
    ChartSpec fitted = spec;
    ChartPainter painter = ChartPainter.asItIs(fitted, look);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<String> homeless = homeless(fitted, painter);
      if (homeless.isEmpty()) {
        return painter;
      }
      fitted = moved(fitted, homeless);
      painter = ChartPainter.asItIs(fitted, look);
    }
    return painter;
  }

  private static List<String> notes(ChartSpec spec) {
    return spec.panels().stream()
        .filter(panel -> panel.plot() instanceof XyPlot)
        .flatMap(panel -> ((XyPlot) panel.plot()).labels().stream())
        .filter(label -> label.kind() == Kind.NOTE)
        .map(PointLabel::text)
        .toList();
  }

  private static List<String> homeless(ChartSpec spec, ChartPainter painter) {
    List<String> homeless = new ArrayList<>(painter.leftOut());
    homeless.retainAll(notes(spec));
    return homeless;
  }

  private static ChartSpec moved(ChartSpec spec, List<String> texts) {
    List<Panel> panels = spec.panels().stream().map(panel -> without(panel, texts)).toList();
    Words words = spec.words();
    List<String> notes = new ArrayList<>(words.notes());
    texts.forEach(text -> notes.add(text + "."));
    return spec.withPanels(panels).withWords(words.withNotes(notes));
  }

  /** What an explanation is of, where no other label of its mark says that. */
  private static Optional<PointLabel> nameOnly(PointLabel note, XyPlot plot) {
    int colon = note.text().indexOf(": ");
    boolean alone =
        plot.labels().stream()
            .noneMatch(l -> !l.equals(note) && l.x() == note.x() && l.y() == note.y());
    return colon > 0 && alone
        ? Optional.of(
            PointLabel.minor(
                note.x(), note.y(), note.text().substring(0, colon), Side.RIGHT, Side.LEFT))
        : Optional.empty();
  }

  private static Panel without(Panel panel, List<String> texts) {
    if (!(panel.plot() instanceof XyPlot plot)) {
      return panel;
    }
    List<PointLabel> kept =
        plot.labels().stream()
            .flatMap(
                label ->
                    label.kind() == Kind.NOTE && texts.contains(label.text())
                        ? nameOnly(label, plot).stream()
                        : Stream.of(label))
            .toList();
    return new Panel(
        panel.heading(), new XyPlot(plot.x(), plot.y(), plot.layers(), kept), panel.weight());
  }
}
