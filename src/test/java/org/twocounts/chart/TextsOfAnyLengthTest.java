package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.draw.RecordingGraphics;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.spec.ShownTexts;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;

/** Whole charts with texts of any length: drawn inside the picture, or refused in a line. */
class TextsOfAnyLengthTest {
  private static final double[] WIDTHS = {144, 500, 9600};
  private static final double TOUCH = 0.5;

  @ParameterizedTest
  @ValueSource(strings = {"quadrant", "five-splits", "map"})
  void every_text_is_inside_the_picture_or_the_chart_is_refused(String name) {
    ChartSpec spec =
        ChartCatalogue.find(name).orElseThrow().describe(ChartRequest.of(TheRecord.record()));
    Random random = new Random(2016);
    int drawn = 0;
    for (double width : WIDTHS) {
      for (int longest : new int[] {20, 300}) {
        Look look =
            new Look(
                Theme.light(), Preset.WEB.canvas().withWidth(width), Preset.WEB.sizes(), "Two");
        drawn += drawn(changed(spec, longest, random), look);
      }
    }
    assertThat(drawn).as("pictures drawn").isPositive();
  }

  /** One if it was drawn, none if it was refused. */
  private static int drawn(ChartSpec spec, Look look) {
    RecordingGraphics g = new RecordingGraphics();
    try {
      ChartPainter painter = ChartPainter.of(spec, look);
      painter.draw(g);
      Rectangle2D canvas =
          new Rectangle2D.Double(
              -TOUCH, -TOUCH, painter.width() + 2 * TOUCH, painter.height() + 2 * TOUCH);
      assertThat(g.texts().stream().filter(t -> !canvas.contains(t.box())))
          .as("outside of %s", look.canvas().width())
          .isEmpty();
      return 1;
    } catch (NotDrawableException e) {
      assertThat(e.reasons()).isNotEmpty().allMatch(r -> r.contains("; ") && !r.contains("\n"));
      return 0;
    }
  }

  private static ChartSpec changed(ChartSpec spec, int longest, Random random) {
    return ShownTexts.changed(
        spec,
        (place, text) -> {
          String word = "Wählermännerversammlung ".repeat(longest / 20 + 1);
          return random.nextInt(4) > 0 ? text : word.substring(0, 1 + random.nextInt(longest));
        });
  }
}
