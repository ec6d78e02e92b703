package org.twocounts.chart.output;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * Outlines as SVG path data, as short as they can be written: relative, without needless zeros and
 * blanks. Coordinates are rounded before they are subtracted, so that errors do not add up.
 */
final class PathData {
  private final int decimals;
  private final double factor;
  private final StringBuilder out = new StringBuilder();
  private final long[] at = new long[2];
  private final long[] start = new long[2];

  private PathData(int decimals) {
    this.decimals = decimals;
    this.factor = Math.pow(10, decimals);
  }

  /** The outline of a shape, rounded to some decimals. */
  static String of(Shape shape, int decimals) {
    PathData data = new PathData(decimals);
    float[] c = new float[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      data.add(i.currentSegment(c), c);
    }
    return data.out.toString();
  }

  /**
   * Absolute path data (M, L, Q, C, Z), as Batik writes it, made shorter.
   *
   * @throws IllegalArgumentException if there is another command in it
   */
  static String shortened(String absolute, int decimals) {
    PathData data = new PathData(decimals);
    float[] c = new float[6];
    String[] words = absolute.replaceAll("([MLQCZ])", " $1 ").strip().split("[ ,]+", -1);
    int i = 0;
    while (i < words.length) {
      int segment = segment(words[i++]);
      int numbers = numbers(segment);
      for (int n = 0; n < numbers; n++) {
        c[n] = Float.parseFloat(words[i++]);
      }
      data.add(segment, c);
    }
    return data.out.toString();
  }

  /** A number of so many decimals without needless zeros. */
  static String number(long scaled, int decimals) {
    StringBuilder text = new StringBuilder();
    append(text, scaled, decimals);
    return text.toString();
  }

  private static void append(StringBuilder text, long scaled, int decimals) {
    if (scaled == 0) {
      text.append('0');
      return;
    }
    long left = Math.abs(scaled);
    int places = decimals;
    while (places > 0 && left % 10 == 0) {
      left /= 10;
      places--;
    }
    long factor = 1;
    for (int i = 0; i < places; i++) {
      factor *= 10;
    }
    text.append(scaled < 0 ? "-" : "");
    if (left >= factor) {
      text.append(left / factor);
    }
    if (places > 0) {
      text.append('.');
      for (long digit = factor / 10; digit > 0; digit /= 10) {
        text.append((char) ('0' + left / digit % 10));
      }
    }
  }

  private void add(int segment, float[] c) {
    if (segment == PathIterator.SEG_CLOSE) {
      out.append('z');
      at[0] = start[0];
      at[1] = start[1];
      return;
    }
    out.append("mlqc".charAt(segment));
    int numbers = numbers(segment);
    long x = at[0];
    long y = at[1];
    for (int n = 0; n < numbers; n += 2) {
      x = scaled(c[n]);
      y = scaled(c[n + 1]);
      append(x - at[0], n == 0);
      append(y - at[1], false);
    }
    at[0] = x;
    at[1] = y;
    if (segment == PathIterator.SEG_MOVETO) {
      start[0] = x;
      start[1] = y;
    }
  }

  /** Halves go to even; of letters, which are in whole units, up. */
  private long scaled(float length) {
    return decimals == 0 ? Math.round(length) : (long) Math.rint(length * factor);
  }

  private void append(long scaled, boolean first) {
    boolean separates = first || scaled < 0;
    out.append(separates ? "" : " ");
    append(out, scaled, decimals);
  }

  private static int segment(String command) {
    return switch (command) {
      case "M" -> PathIterator.SEG_MOVETO;
      case "L" -> PathIterator.SEG_LINETO;
      case "Q" -> PathIterator.SEG_QUADTO;
      case "C" -> PathIterator.SEG_CUBICTO;
      case "Z" -> PathIterator.SEG_CLOSE;
      default -> throw new IllegalArgumentException("path command " + command);
    };
  }

  private static int numbers(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
      case PathIterator.SEG_QUADTO -> 4;
      case PathIterator.SEG_CUBICTO -> 6;
      default -> 0;
    };
  }
}
