package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.model.ElectionRecord;

/** What falls between pixels: edges of the paper, and the centres of marks. */
@WholeGallery
class WholePixelsTest {
  /**
   * A chart of marks, a map, and the tallest, in each preset; the widths of columns end nowhere.
   */
  static Stream<Arguments> pictures() {
    return Stream.of("quadrant", "map", "bias", "all-maps")
        .flatMap(chart -> Stream.of(Preset.values()).map(preset -> Arguments.of(chart, preset)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void every_pixel_of_the_border_is_paper(String chart, Preset preset) throws Exception {
    for (Theme theme : List.of(Theme.light(), Theme.dark())) {
      BufferedImage image = draw(TheRecord.record(), chart, preset, theme);
      int right = image.getWidth() - 1;
      int bottom = image.getHeight() - 1;
      List<Integer> border = new ArrayList<>();
      IntStream.rangeClosed(0, right)
          .forEach(x -> border.addAll(List.of(image.getRGB(x, 0), image.getRGB(x, bottom))));
      IntStream.rangeClosed(0, bottom)
          .forEach(y -> border.addAll(List.of(image.getRGB(0, y), image.getRGB(right, y))));
      assertThat(border).as(theme.name()).containsOnly(theme.paper().getRGB());
    }
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void a_mark_stands_in_the_centre_of_its_ring(Preset preset) throws Exception {
    ElectionRecord record = TheRecord.record();
    ElectionRecord one = record.withElections(List.of(record.getElection(1876)));
    BufferedImage image = draw(one, "quadrant", preset, Theme.light());
    int top = image.getHeight() / 4;
    Color red = Theme.light().palette().getColour(Hue.REPUBLICAN);
    double[] mark = centre(image, red, 0, top, image.getWidth(), image.getHeight() - top);
    int reach = (int) Math.ceil(2.2 * mark[2]);
    double[] ring =
        centre(
            image,
            Theme.light().text(),
            (int) mark[0] - reach,
            (int) mark[1] - reach,
            (int) mark[0] + reach + 1,
            (int) mark[1] + reach + 1);
    assertThat(mark[0]).isCloseTo(ring[0], within(0.5));
    assertThat(mark[1]).isCloseTo(ring[1], within(0.5));
  }

  /** The middle of the box around all pixels of a colour, and half of its width. */
  private static double[] centre(
      BufferedImage image, Color colour, int x0, int y0, int x1, int y1) {
    int left = Integer.MAX_VALUE;
    int right = -1;
    int top = Integer.MAX_VALUE;
    int bottom = -1;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        if (image.getRGB(x, y) == colour.getRGB()) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    assertThat(right).as("a pixel of " + colour).isNotNegative();
    return new double[] {(left + right) / 2.0, (top + bottom) / 2.0, (right - left + 1) / 2.0};
  }

  private static BufferedImage draw(ElectionRecord record, String id, Preset preset, Theme theme)
      throws Exception {
    ChartSpec spec = ChartCatalogue.find(id).orElseThrow().describe(ChartRequest.of(record));
    Look look = new Look(theme, preset.canvas(), preset.sizes(), "credit");
    byte[] png = new Drawing(spec, look, Lettering.OUTLINED).png().content();
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
