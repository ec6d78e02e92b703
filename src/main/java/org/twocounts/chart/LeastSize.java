package org.twocounts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.twocounts.chart.DrawingOptions.Size;
import org.twocounts.chart.output.Drawing;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.theme.Canvas;

/**
 * Whether a chart can be understood at a size, and from which size on, found by laying it out at
 * one size after the other.
 */
final class LeastSize {
  private static final double GROWTH = 1.15;
  private static final int NAMED = 3;

  private final ChartSpec spec;
  private final ChartRequest request;
  private final DrawingOptions options;

  private LeastSize(ChartSpec spec, ChartRequest request, DrawingOptions options) {
    this.spec = spec;
    this.request = request;
    this.options = options;
  }

  /**
   * A chart laid out so that it can be understood.
   *
   * @throws NotDrawableException if it lacks what it cannot do without, or its words leave it no
   *     room, with the least width and, in pictures of a given height, the least height at which
   *     that is not so
   */
  static Drawing drawn(ChartSpec spec, ChartRequest request, DrawingOptions options) {
    LeastSize sizes = new LeastSize(spec, request, options);
    Drawing drawing;
    try {
      drawing = sizes.drawn(options.size());
    } catch (NotDrawableException e) {
      throw sizes.withWays(e);
    }
    if (!drawing.lacking().isEmpty()) {
      throw sizes.refusal("no room for " + some(drawing.lacking()), sizes.ways());
    }
    return drawing;
  }

  /** The same with the sizes at which it would not be so; as it is where there are none. */
  private NotDrawableException withWays(NotDrawableException e) {
    List<String> ways = ways();
    return ways.isEmpty() ? e : refusal(String.join("; ", e.reasons()), ways);
  }

  private Drawing drawn(Size size) {
    return new Drawing(spec, options.withSize(size).look(request), options.lettering());
  }

  private boolean isEnough(Size size) {
    try {
      return drawn(size).lacking().isEmpty();
    } catch (NotDrawableException e) {
      return false;
    }
  }

  private NotDrawableException refusal(String reason, List<String> ways) {
    Canvas canvas = options.size().canvas();
    return new NotDrawableException(
        List.of(
            String.format(
                "the chart %s cannot be understood at %s%s %s: %s; %s",
                spec.name(),
                stated(canvas.width()),
                canvas.height() > 0 ? " × " + stated(canvas.height()) : "",
                canvas.unit().statedIn(),
                reason,
                ways.isEmpty()
                    ? "choose a larger preset"
                    : "it needs " + String.join(" or ", ways))));
  }

  /** Wider, higher, or where neither alone is enough both; empty where no size is. */
  private List<String> ways() {
    Size size = options.size();
    Canvas canvas = size.canvas();
    String unit = canvas.unit().statedIn();
    int width = stated(canvas.width());
    int height = stated(canvas.height());
    List<String> ways = new ArrayList<>();
    least(width, canvas, w -> with(OptionalDouble.of(w), size.height()))
        .ifPresent(w -> ways.add("a width of at least " + w + " " + unit));
    if (height > 0) {
      least(height, canvas, h -> with(size.width(), OptionalDouble.of(h)))
          .ifPresent(h -> ways.add("a height of at least " + h + " " + unit));
    }
    if (ways.isEmpty() && height > 0) {
      IntToDoubleFunction high = w -> Math.ceil((double) w * height / width);
      least(
              width,
              canvas,
              w -> with(OptionalDouble.of(w), OptionalDouble.of(high.applyAsDouble(w))))
          .ifPresent(
              w ->
                  ways.add(
                      String.format(
                          Locale.ROOT,
                          "at least %d × %d %s",
                          w,
                          Math.round(high.applyAsDouble(w)),
                          unit)));
    }
    return ways;
  }

  private Size with(OptionalDouble width, OptionalDouble height) {
    return new Size(options.size().preset(), width, height, options.size().dpi());
  }

  /** The least whole length, above one that is too little, at which nothing is lacking. */
  private OptionalInt least(int tooLittle, Canvas canvas, IntFunction<Size> size) {
    int most = (int) Math.floor(stated(Size.MOST_INCHES * canvas.unit().perInch(), canvas));
    int low = tooLittle;
    int high = tooLittle;
    do {
      if (high == most) {
        return OptionalInt.empty();
      }
      low = high;
      high = Math.min(most, (int) Math.ceil(high * GROWTH));
    } while (!isEnough(size.apply(high)));
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (isEnough(size.apply(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalInt.of(high);
  }

  private int stated(double length) {
    return (int) Math.round(stated(length, options.size().canvas()));
  }

  private static double stated(double length, Canvas canvas) {
    return canvas.unit().toStated(length);
  }

  private static String some(List<String> lacking) {
    String first = lacking.stream().limit(NAMED).collect(Collectors.joining(", "));
    return lacking.size() <= NAMED ? first : first + " and " + (lacking.size() - NAMED) + " more";
  }
}
