package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.draw.MapPainter.Drawn;
import org.twocounts.chart.draw.RecordingGraphics.Text;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;

/** Maps on which a state still holds land that is another state today. */
@WholeGallery
class LabelsOfUnionsTest {
  static IntStream years() {
    return TheRecord.record().elections().stream().mapToInt(e -> e.year()).filter(y -> y < 1864);
  }

  @ParameterizedTest
  @MethodSource("years")
  void the_number_of_electors_stands_on_the_state_and_not_on_land_that_left_it(int year) {
    MapPlot map = map(year);
    assertThat(map.regions()).anyMatch(Region::isUnion);
    for (Preset preset : List.of(Preset.WEB, Preset.PRINT_DOUBLE, Preset.PRINT_SINGLE)) {
      Look look = new Look(Theme.light(), preset.canvas(), preset.sizes(), "");
      double width = look.contentWidth();
      Rectangle2D panel = new Rectangle2D.Double(0, 0, width, 0.6 * width);
      RecordingGraphics g = new RecordingGraphics();
      new MapPainter(map, look).draw(panel, new Pen(g, look, Double.MAX_VALUE));
      MapFrame frame = MapFrame.of(map, panel);
      map.regions().stream()
          .filter(Region::isUnion)
          .forEach(
              region -> {
                Path2D union = path(region.outline(), frame);
                Path2D home = path(region.state(), frame);
                assertThat(home.contains(MapLabels.start(Drawn.of(region, union, home)))).isTrue();
                assertThat(g.texts().stream().filter(t -> union.contains(middle(t))))
                    .as("%s in %s", region.outline(), preset)
                    .allMatch(t -> home.contains(middle(t)));
              });
    }
  }

  private static Point2D middle(Text text) {
    return new Point2D.Double(text.box().getCenterX(), text.box().getCenterY());
  }

  private static Path2D path(String outline, MapFrame frame) {
    return MapGeometry.packaged()
        .getOutline(outline)
        .path(frame.scale(), frame.x(), frame.y(), 0.4);
  }

  private static MapPlot map(int year) {
    ChartRequest request = ChartRequest.of(TheRecord.record()).forYear(year);
    return (MapPlot)
        ChartCatalogue.find("map").orElseThrow().describe(request).panels().get(0).plot();
  }
}
