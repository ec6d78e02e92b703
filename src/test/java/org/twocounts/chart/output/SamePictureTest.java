package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.chart.Chart;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;

/** A chart's SVG, drawn by a reader of its own, beside its PNG. */
@WholeGallery
class SamePictureTest {
  private static final int BLOCK = 8;
  private static final double DIFFERENT = 40;

  static Stream<String> charts() {
    return ChartCatalogue.all().stream().map(Chart::id);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void svg_and_png_show_the_same(String id) throws Exception {
    Chart chart = ChartCatalogue.find(id).orElseThrow();
    ChartSpec spec = DescribedCharts.of(chart);
    Look look = new Look(Theme.light(), Preset.WEB.canvas(), Preset.WEB.sizes(), "credit");
    Drawing drawing = new Drawing(spec, look, Lettering.OUTLINED);
    BufferedImage raster = ImageIO.read(new ByteArrayInputStream(drawing.png().content()));
    BufferedImage vector =
        SvgPicture.draw(drawing.svg().content(), raster.getWidth(), raster.getHeight());
    assertThat(BlockDifference.between(raster, vector, BLOCK, DIFFERENT)).isEmpty();
  }

  @Test
  void a_small_mark_more_is_a_difference() {
    BufferedImage one = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    BufferedImage two = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    two.createGraphics().fillOval(17, 17, 6, 6);
    assertThat(BlockDifference.between(one, two, BLOCK, DIFFERENT)).isNotEmpty();
  }
}
