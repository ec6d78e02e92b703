package org.twocounts.chart.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;

/** The legend: entries in the order of the data, in one line where they fit. */
record Key(List<Item> items, double height) {
  private static final double SWATCH_EMS = 1.5;

  /** An entry with its place below the upper left of the key. */
  record Item(KeyEntry entry, TextBlock text, double x, double y) {}

  static Key of(List<KeyEntry> entries, Look look) {
    List<Item> items = new ArrayList<>();
    double x = 0;
    double y = 0;
    double lines = 0;
    double before = (SWATCH_EMS + 0.45) * look.em();
    for (KeyEntry entry : entries) {
      TextBlock text = TextBlock.within(entry.text(), look.label(), look.contentWidth() - before);
      double width = before + text.width();
      if (x > 0 && x + width > look.contentWidth()) {
        x = 0;
        y += lines + 0.5 * look.em();
        lines = 0;
      }
      items.add(new Item(entry, text, x, y));
      lines = Math.max(lines, text.height());
      x += width + 1.3 * look.em();
    }
    return new Key(List.copyOf(items), items.isEmpty() ? 0 : y + lines + 0.9 * look.em());
  }

  void draw(Pen pen, double left, double top) {
    for (Item item : items) {
      swatch(pen, item.entry(), left + item.x(), top + item.y());
      double text = left + item.x() + (SWATCH_EMS + 0.45) * pen.look().em();
      pen.text(item.text(), text, top + item.y(), Align.LEFT);
    }
  }

  private static void swatch(Pen pen, KeyEntry entry, double x, double y) {
    Look look = pen.look();
    double em = look.em();
    double middle = y + 0.5 * em;
    Rectangle2D area = new Rectangle2D.Double(x, middle - 0.4 * em, SWATCH_EMS * em, 0.8 * em);
    switch (entry.swatch()) {
      case AREA -> pen.area(area, entry.ink());
      case OUTLINED_AREA -> {
        pen.area(area, entry.ink());
        pen.mark(area);
      }
      case WINDOW -> {
        pen.area(area, entry.ink());
        pen.area(
            new Rectangle2D.Double(x + 0.6 * em, middle - 0.2 * em, 0.3 * em, 0.4 * em),
            Ink.of(Hue.PAPER));
      }
      case LINE -> line(pen, entry, x, middle, Course.STRAIGHT);
      case DASHED_LINE -> line(pen, entry, x, middle, Course.DASHED);
      case POINT, RINGED_POINT -> point(pen, entry, x + SWATCH_EMS * em / 2, middle);
    }
  }

  private static void line(Pen pen, KeyEntry entry, double x, double y, Course course) {
    double length = SWATCH_EMS * pen.look().em();
    pen.line(new Line2D.Double(x, y, x + length, y), entry.ink(), course);
  }

  private static void point(Pen pen, KeyEntry entry, double x, double y) {
    if (entry.ink().hue() != Hue.PAPER) {
      pen.point(entry.marker().orElse(Marker.CIRCLE), entry.ink(), x, y);
    }
    if (entry.swatch() == KeyEntry.Swatch.RINGED_POINT) {
      pen.ring(x, y);
    }
  }
}
