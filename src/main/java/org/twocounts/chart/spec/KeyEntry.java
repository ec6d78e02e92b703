package org.twocounts.chart.spec;

import java.util.Optional;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;

/**
 * One entry of a legend.
 *
 * @param swatch how the mark is drawn in the legend
 * @param marker the shape of a point; empty for areas and lines
 */
public record KeyEntry(Swatch swatch, Optional<Marker> marker, Ink ink, String text) {

  /** How an entry shows its mark. */
  public enum Swatch {
    AREA,
    POINT,
    RINGED_POINT,
    LINE,
    DASHED_LINE,
    OUTLINED_AREA,
    /** A light mark inside an area. */
    WINDOW
  }

  /** An area of an ink. */
  public static KeyEntry area(Ink ink, String text) {
    return new KeyEntry(Swatch.AREA, Optional.empty(), ink, text);
  }

  /** An area with the strong outline of marked data. */
  public static KeyEntry outlined(Ink ink, String text) {
    return new KeyEntry(Swatch.OUTLINED_AREA, Optional.empty(), ink, text);
  }

  /** A point in the shape of its party. */
  public static KeyEntry point(Ink ink, String text) {
    return new KeyEntry(Swatch.POINT, Optional.of(ink.hue().marker()), ink, text);
  }

  /** A point with the ring of marked data. */
  public static KeyEntry ringed(Ink ink, String text) {
    return new KeyEntry(Swatch.RINGED_POINT, Optional.of(ink.hue().marker()), ink, text);
  }

  /** A line. */
  public static KeyEntry line(Ink ink, String text) {
    return new KeyEntry(Swatch.LINE, Optional.empty(), ink, text);
  }

  /** A dashed line. */
  public static KeyEntry dashed(Ink ink, String text) {
    return new KeyEntry(Swatch.DASHED_LINE, Optional.empty(), ink, text);
  }
}
