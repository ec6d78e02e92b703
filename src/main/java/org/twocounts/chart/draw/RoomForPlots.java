package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.theme.Canvas;
import org.twocounts.chart.theme.LengthUnit;
import org.twocounts.words.Numerals;

/** Refuses words that find no room in a picture, or leave none for what it shows. */
final class RoomForPlots {
  /** Height below which no plot can be read. */
  private static final double LEAST_EMS = 8;

  /** Width below which words fall apart into letters. */
  private static final double LEAST_WIDTH_EMS = 5;

  /** Height that no picture may have, in inches. */
  private static final double MOST_INCHES = 100;

  /** Share of the size of letters by which they may touch the edge. */
  private static final double TRACE = 0.01;

  private RoomForPlots() {}

  /**
   * Does nothing where the picture is wide enough.
   *
   * @throws NotDrawableException if it is not
   */
  static void checkWidth(Look look) {
    double least = LEAST_WIDTH_EMS * look.em();
    if (look.contentWidth() < least) {
      LengthUnit unit = look.canvas().unit();
      throw new NotDrawableException(
          List.of(
              String.format(
                  "a picture of %s is too narrow for its words; with this size of text it needs"
                      + " %s at least",
                  stated(look.canvas().width(), unit),
                  stated(Math.ceil(least + 2 * look.canvas().margin()), unit))));
    }
  }

  /**
   * Does nothing where there is room.
   *
   * @param height of the picture
   * @throws NotDrawableException if the words leave too little of a given height for the plots, or
   *     make a picture higher than any may be
   */
  static void check(Header header, Key key, Footer footer, Look look, double height) {
    Canvas canvas = look.canvas();
    double words = header.height() + key.height() + footer.gap() + footer.height();
    double free = height - 2 * canvas.margin() - words;
    boolean room = canvas.height() == 0 || free >= LEAST_EMS * look.em();
    if (room && height <= MOST_INCHES * canvas.unit().perInch()) {
      return;
    }
    throw new NotDrawableException(
        List.of(
            String.format(
                "the words of the chart take %s of the height of %s and leave no room for the plot;"
                    + " shorten %s, or ask for a larger picture",
                stated(words, canvas.unit()),
                stated(height, canvas.unit()),
                longest(header, key, footer))));
  }

  /**
   * Does nothing where a line of text stands inside.
   *
   * @throws NotDrawableException if more of it than a trace would be cut off
   */
  static void checkText(
      String text, TextStyle style, double x, double baseline, Rectangle2D canvas) {
    double trace = TRACE * style.size();
    boolean inside =
        x >= -trace
            && x + style.width(text) <= canvas.getMaxX() + trace
            && baseline - style.ascent() >= -trace
            && baseline + style.descent() <= canvas.getMaxY() + trace;
    if (!inside) {
      throw new NotDrawableException(
          List.of(
              String.format(
                  "the picture has no room for \"%s\"; ask for a larger one, or for shorter words",
                  text)));
    }
  }

  private static String longest(Header header, Key key, Footer footer) {
    return Map.of(
            "the title", header.title().height(),
            "the subtitle", header.subtitle().height(),
            "the key", key.height(),
            "note and source", footer.height())
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static String stated(double length, LengthUnit unit) {
    return Numerals.of(Math.rint(unit.toStated(length)), 0) + " " + unit.statedIn();
  }
}
