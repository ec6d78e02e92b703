package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.XyPlot;

/** Tables of cells set out in other numbers of columns. */
class RowColumnsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void every_row_keeps_its_name_and_its_cells(int columns) {
    for (String chart : List.of("state-strip", "methods")) {
      List<Panel> panels = panels(chart);
      List<Panel> anew = RowColumns.of(panels, columns).orElseThrow();
      assertThat(anew).hasSize(columns);
      assertThat(rows(anew)).isEqualTo(rows(panels));
    }
  }

  @Test
  void what_lies_below_the_rows_stands_below_every_column() {
    List<Panel> panels = panels("state-strip");
    Dots splits = (Dots) plot(panels.get(0)).layers().get(1);
    assertThat(splits.dots()).isNotEmpty();
    assertThat(RowColumns.of(panels, 3).orElseThrow())
        .allSatisfy(p -> assertThat(plot(p).layers().get(1)).isEqualTo(splits))
        .extracting(Panel::heading)
        .first()
        .isEqualTo("Hawaii to Nebraska");
  }

  @Test
  void panels_that_are_not_parts_of_one_table_stay_as_they_are() {
    assertThat(RowColumns.of(panels("contingent"), 4)).isEmpty();
    assertThat(RowColumns.of(panels("rules-by-election"), 4)).isEmpty();
    assertThat(RowColumns.of(panels("map"), 2)).isEmpty();
  }

  /** Places and inks of the cells of each row, in the order of the table. */
  private static Map<String, String> rows(List<Panel> panels) {
    Map<String, String> rows = new TreeMap<>();
    for (Panel panel : panels) {
      for (Tick name : plot(panel).y().ticks()) {
        StringBuilder cells = new StringBuilder();
        ((Boxes) plot(panel).layers().get(0))
            .boxes().stream()
                .filter(box -> box.y0() < name.value() && name.value() < box.y1())
                .forEach(box -> cells.append(cell(box, name)));
        rows.put(name.label(), cells.toString());
      }
    }
    return rows;
  }

  private static String cell(Box box, Tick name) {
    return String.format("%.3f %.3f %s;", box.x0(), box.y1() - name.value(), box.ink().label());
  }

  private static XyPlot plot(Panel panel) {
    return (XyPlot) panel.plot();
  }

  private static List<Panel> panels(String chart) {
    return ChartCatalogue.find(chart)
        .orElseThrow()
        .describe(ChartRequest.of(TheRecord.record()))
        .panels();
  }
}
