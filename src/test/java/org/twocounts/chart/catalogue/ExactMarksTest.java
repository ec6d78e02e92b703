package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Span;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.XyPlot;

/** Marks that must lie exactly where the figures put them. */
class ExactMarksTest {
  @ParameterizedTest
  @ValueSource(ints = {1860, 1912, 2000, 2016})
  void the_swing_curves_are_upright_where_a_state_changes_hands(int year) {
    List<Line> lines =
        layers("swing-curve", year).stream()
            .filter(Line.class::isInstance)
            .map(Line.class::cast)
            .toList();
    assertThat(lines).hasSize(2);
    checkSteps(lines.get(0).vertices(), -1);
    checkSteps(lines.get(1).vertices(), 1);
  }

  private static void checkSteps(List<Vertex> vertices, int direction) {
    assertThat(vertices).hasSizeGreaterThan(3);
    for (int i = 1; i < vertices.size(); i++) {
      Vertex a = vertices.get(i - 1);
      Vertex b = vertices.get(i);
      assertThat(a.x() == b.x() || a.y().equals(b.y())).as(a + " to " + b).isTrue();
      assertThat(Double.compare(b.y().getAsDouble(), a.y().getAsDouble())).isIn(0, direction);
    }
  }

  @Test
  void outcomes_by_house_size_leave_no_seam_between_sizes() {
    List<Span> spans =
        layers("house-size", 2000).stream()
            .filter(Band.class::isInstance)
            .flatMap(layer -> ((Band) layer).spans().stream())
            .toList();
    assertThat(spans.get(0).x()).isEqualTo(49.5);
    assertThat(spans.get(spans.size() - 1).x()).isEqualTo(1000.5);
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).x() - spans.get(i - 1).x()).isIn(0.0, 1.0);
    }
  }

  @Test
  void cells_of_the_table_of_methods_lie_beside_each_other() {
    List<Box> cells =
        layers("methods", 2016).stream()
            .filter(Boxes.class::isInstance)
            .flatMap(layer -> ((Boxes) layer).boxes().stream())
            .toList();
    for (int i = 1; i < cells.size(); i++) {
      Box a = cells.get(i - 1);
      Box b = cells.get(i);
      assertThat(a.y0() != b.y0() || b.x0() >= a.x1()).as(a + " and " + b).isTrue();
    }
  }

  @Test
  void elections_left_out_for_want_of_a_winner_are_found_not_written() {
    List<TwoCounts> all = TwoCounts.all(TheRecord.record());
    assertThat(LeftOut.of(TheRecord.record(), all)).isEmpty();
    assertThat(LeftOut.of(TheRecord.record(), List.of()))
        .isEqualTo("1824 had no electoral winner.");
  }

  private static List<Layer> layers(String chart, int year) {
    ChartSpec spec =
        ChartCatalogue.find(chart)
            .orElseThrow()
            .describe(ChartRequest.of(TheRecord.record()).forYear(year));
    return ((XyPlot) spec.panels().get(0).plot()).layers();
  }
}
