package org.twocounts.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.output.Lettering;
import org.twocounts.chart.theme.Canvas;
import org.twocounts.chart.theme.LengthUnit;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.model.Release;

/**
 * How charts are to be drawn.
 *
 * @param formats pictures to write; the data and the alternative text come with them always
 * @param size preset, and what departs from it
 * @param words what departs from the words of the description
 */
public record DrawingOptions(
    List<ChartFormat> formats, Size size, Theme theme, WordChanges words, Lettering lettering) {

  public DrawingOptions {
    formats = List.copyOf(formats);
  }

  /** PNG and SVG for the web, light, unchanged words, outlined letters. */
  public static DrawingOptions standard() {
    return new DrawingOptions(
        List.of(ChartFormat.PNG, ChartFormat.SVG),
        Size.of(Preset.WEB),
        Theme.light(),
        WordChanges.NONE,
        Lettering.OUTLINED);
  }

  /** The same in other formats. */
  public DrawingOptions withFormats(List<ChartFormat> other) {
    return new DrawingOptions(other, size, theme, words, lettering);
  }

  /** The same in another size. */
  public DrawingOptions withSize(Size other) {
    return new DrawingOptions(formats, other, theme, words, lettering);
  }

  /** The same with other words. */
  public DrawingOptions withWords(WordChanges other) {
    return new DrawingOptions(formats, size, theme, other, lettering);
  }

  /** The same with letters as outlines or as text. */
  public DrawingOptions withLettering(Lettering other) {
    return new DrawingOptions(formats, size, theme, words, other);
  }

  Look look(ChartRequest request) {
    Canvas canvas = size.canvas();
    String credit = words.credit() == WordChanges.Line.OMITTED ? "" : credit(request);
    return new Look(theme, canvas, size.preset().sizes().times(theme.textFactors()), credit);
  }

  private static String credit(ChartRequest request) {
    Release release = request.record().release();
    if (release.version().equals(Release.IMPORTED)) {
      return "Two Counts · imported data · licence " + licence(release);
    }
    String data = request.dataRemark().isEmpty() ? "data " : "data changed from ";
    return "Two Counts · " + data + release.version() + " · " + licence(release);
  }

  /** The licence itself, without what it covers. */
  private static String licence(Release release) {
    int end = release.licence().indexOf(' ');
    return end < 0 ? release.licence() : release.licence().substring(0, end);
  }

  /**
   * The size of a drawing.
   *
   * @param width other than the preset's; pixels for screens, millimetres for print
   * @param height the same; empty where preset or content decide
   * @param dpi resolution of raster pictures other than the preset's
   */
  public record Size(Preset preset, OptionalDouble width, OptionalDouble height, OptionalInt dpi) {
    private static final double LEAST_INCHES = 1.5;
    static final double MOST_INCHES = 100;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if a side is under 1.5 or over 100 inches, or the resolution
     *     is not between 36 and 2400
     */
    public Size {
      check(preset, width, "width");
      check(preset, height, "height");
      if (dpi.isPresent() && (dpi.getAsInt() < 36 || dpi.getAsInt() > 2400)) {
        throw new IllegalArgumentException("dpi " + dpi.getAsInt() + " is not from 36 to 2400");
      }
    }

    /** The preset as it is. */
    public static Size of(Preset preset) {
      return new Size(preset, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty());
    }

    Canvas canvas() {
      Canvas canvas = preset.canvas();
      if (width.isPresent()) {
        canvas = canvas.withWidth(canvas.unit().fromStated(width.getAsDouble()));
      }
      if (height.isPresent()) {
        canvas = canvas.withHeight(canvas.unit().fromStated(height.getAsDouble()));
      }
      return dpi.isPresent() ? canvas.withDpi(dpi.getAsInt()) : canvas;
    }

    private static void check(Preset preset, OptionalDouble length, String what) {
      if (length.isEmpty()) {
        return;
      }
      LengthUnit unit = preset.canvas().unit();
      double least = stated(LEAST_INCHES, unit);
      double most = stated(MOST_INCHES, unit);
      if (!(length.getAsDouble() >= least && length.getAsDouble() <= most)) {
        throw new IllegalArgumentException(
            String.format(
                "%s %s is not from %s to %s %s",
                what, plain(length.getAsDouble()), plain(least), plain(most), unit.statedIn()));
      }
    }

    /** Inches in what users state, to the hundredth. */
    private static double stated(double inches, LengthUnit unit) {
      return Math.rint(unit.toStated(inches * unit.perInch()) * 100) / 100;
    }

    private static String plain(double length) {
      return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }
  }
}
