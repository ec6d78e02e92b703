package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.data.CutRecord;

class TwoSharesChartTest {
  private static final ChartSpec SPEC = DescribedCharts.of(new TwoSharesChart());

  private static List<XyPlot> plots() {
    return SPEC.panels().stream().map(p -> (XyPlot) p.plot()).toList();
  }

  private static List<Dot> dots(int layer) {
    return plots().stream().flatMap(p -> ((Dots) p.layers().get(layer)).dots().stream()).toList();
  }

  private static List<String> column(String name) {
    return SPEC.table().values(name).toList();
  }

  @Test
  void the_two_points_of_a_row_are_the_two_shares_of_the_data() {
    List<Dot> votes = dots(2);
    List<Dot> electors = dots(3);
    for (int i = 0; i < SPEC.table().rows().size(); i++) {
      assertThat(votes.get(i).x())
          .isCloseTo(
              Double.parseDouble(column("popular_share").get(i)),
              org.assertj.core.data.Offset.offset(1e-6));
      assertThat(electors.get(i).x())
          .isCloseTo(
              Double.parseDouble(column("electoral_share").get(i)),
              org.assertj.core.data.Offset.offset(1e-6));
    }
    assertThat(votes).hasSameSizeAs(electors).hasSameSizeAs(SPEC.table().rows());
  }

  @Test
  void outlines_stand_in_the_rows_of_splits_and_hold_both_points() {
    List<String> outlined = new ArrayList<>();
    for (XyPlot plot : plots()) {
      for (Box box : ((Boxes) plot.layers().get(0)).boxes()) {
        double middle = (box.y0() + box.y1()) / 2;
        plot.y().ticks().stream()
            .filter(t -> Math.abs(t.value() - middle) < 0.01)
            .map(Tick::label)
            .forEach(name -> outlined.add(name.substring(0, 4)));
        assertThat(plot.layers().subList(2, 4))
            .allSatisfy(
                layer ->
                    assertThat(((Dots) layer).dots())
                        .anyMatch(d -> d.y() == middle && box.x0() < d.x() && d.x() < box.x1()));
      }
    }
    List<String> splits = new ArrayList<>();
    for (int i = 0; i < column("year").size(); i++) {
      if (column("split").get(i).equals("true")) {
        splits.add(column("year").get(i));
      }
    }
    assertThat(outlined).isEqualTo(splits);
  }

  @Test
  void the_title_says_every_president_only_where_every_one_had_more_electors() {
    int more = 0;
    for (int i = 0; i < column("year").size(); i++) {
      more +=
          Double.parseDouble(column("electoral_share").get(i))
                  > Double.parseDouble(column("popular_share").get(i))
              ? 1
              : 0;
    }
    assertThat(SPEC.words().title().orElseThrow().startsWith("Every President since 1824"))
        .isEqualTo(more == column("year").size());
  }

  @Test
  void a_record_of_one_election_names_its_two_shares() {
    ChartSpec one = new TwoSharesChart().describe(ChartRequest.of(CutRecord.ofYear(2016).read()));
    assertThat(one.words().title())
        .contains("In 2016 Trump had 46.1% of the votes, 56.5% of the electors");
    assertThat(one.panels()).hasSize(1);
  }
}
