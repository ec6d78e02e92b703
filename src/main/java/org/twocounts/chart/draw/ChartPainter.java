package org.twocounts.chart.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.twocounts.chart.spec.ChartSpec;

/**
 * Lays out a chart once (header, key, panels, footer, all on one left edge) and draws it on any
 * number of surfaces.
 */
public final class ChartPainter {
  private final ChartSpec spec;
  private final Look look;
  private final Header header;
  private final Key key;
  private final Footer footer;
  private final double height;
  private final Sketch sketch = new Sketch();
  private final PlacedLabels labels;

  private ChartPainter(ChartSpec spec, Look look) {
    this.spec = spec;
    this.look = look;
    RoomForPlots.checkWidth(look);
    this.header = Header.of(spec.words(), look);
    this.key = Key.of(spec.key(), look);
    this.footer = Footer.of(spec.words(), look);
    this.height = look.canvas().height() > 0 ? look.canvas().height() : contentHeight();
    RoomForPlots.check(this.header, this.key, this.footer, look, this.height);
    this.labels = lay(sketch);
  }

  /**
   * Lays a chart out in a look; explanations without room in the plot go into its notes.
   *
   * @throws org.twocounts.chart.spec.NotDrawableException if its fonts lack a character, its words
   *     leave no room for the plot, or a text would leave the picture
   */
  public static ChartPainter of(ChartSpec spec, Look look) {
    Look set = look.withCredit(SetText.credit(look));
    return Footnotes.moved(SetText.of(spec, look), set);
  }

  /** Lays a chart out with every label where its description has it. */
  static ChartPainter asItIs(ChartSpec spec, Look look) {
    return new ChartPainter(RankedLabels.of(spec), look);
  }

  /** Width of the drawing in units of the canvas. */
  public double width() {
    return look.canvas().width();
  }

  /** Height of the drawing in units of the canvas. */
  public double height() {
    return height;
  }

  /**
   * Draws it with the origin at the upper left.
   *
   * @return the texts of labels that found no room
   */
  public List<String> draw(Graphics2D g) {
    sketch.drawOn(g);
    return leftOut();
  }

  /** The texts of labels that found no room. */
  public List<String> leftOut() {
    return labels.leftOut();
  }

  /**
   * What the chart cannot do without and has no room for; empty where it can be understood: {@link
   * Essentials}.
   */
  public List<String> lacking() {
    return labels.lacking().stream().distinct().toList();
  }

  /** What became of the labels. */
  PlacedLabels labels() {
    return labels;
  }

  private PlacedLabels lay(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setFont(look.label().font());
    Pen pen = new Pen(g, look, height);
    double margin = look.canvas().margin();
    pen.paper(new Rectangle2D.Double(0, 0, width(), height));
    header.draw(pen, margin, margin);
    double top = margin + header.height();
    key.draw(pen, margin, top);
    top += key.height();
    double bottom = height - margin - footer.height();
    footer.draw(pen, margin, bottom);
    Rectangle2D plots =
        new Rectangle2D.Double(margin, top, look.contentWidth(), bottom - footer.gap() - top);
    return new Arrangement(spec, look).in(plots).draw(plots, pen);
  }

  private double contentHeight() {
    double aspect = look.isNarrow() ? spec.layout().narrowAspect() : spec.layout().aspect();
    return Math.ceil(
        2 * look.canvas().margin()
            + header.height()
            + key.height()
            + new Arrangement(spec, look).height(aspect * look.contentWidth())
            + footer.gap()
            + footer.height());
  }
}
