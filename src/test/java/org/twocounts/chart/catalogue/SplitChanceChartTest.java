package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.data.CutRecord;
import org.twocounts.data.RecordsOfAnySize;
import org.twocounts.model.ElectionRecord;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.Window;

class SplitChanceChartTest {
  private static final ElectionRecord RECORD = TheRecord.record();

  @Test
  void the_title_has_the_chance_within_one_point() {
    ChartSpec spec = DescribedCharts.of(new SplitChanceChart());
    List<String> row =
        spec.table().rows().stream()
            .filter(r -> r.get(0).equals("correlated") && r.get(1).equals("1"))
            .findFirst()
            .orElseThrow();
    assertThat(spec.words().title().orElseThrow())
        .contains(" " + Math.round(Double.parseDouble(row.get(2))) + "% ");
  }

  @Test
  void the_wider_the_limit_the_rarer_a_split() {
    RandomSwings swings = RandomSwings.ofAll(RECORD);
    for (ModelKind kind : List.of(ModelKind.UNIFORM, ModelKind.BOOTSTRAP)) {
      SplitChances chances = SplitChances.of(kind, swings.exact(kind, SplitChances.leads()));
      assertThat(chances.points())
          .extracting(SplitChances.Point::chance)
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
  }

  /** 50 elections: each has its own chance, and as many lie below the middle half as above it. */
  @Test
  void the_middle_half_lies_between_quartiles_of_the_elections() {
    var odds = RandomSwings.ofAll(RECORD).exact(ModelKind.UNIFORM, SplitChances.leads());
    SplitChances.Point point = SplitChances.of(ModelKind.UNIFORM, odds).at(2).orElseThrow();
    int index = odds.leads().windows().indexOf(Window.within(2));
    List<Double> own =
        odds.elections().stream()
            .map(e -> 100 * e.windows().get(index).split().value())
            .sorted()
            .toList();
    assertThat(own).hasSize(50);
    SplitChances.Middle middle = point.middle().orElseThrow();
    assertThat(middle.low()).isBetween(own.get(12), own.get(13));
    assertThat(middle.high()).isBetween(own.get(36), own.get(37));
    assertThat(point.chance()).isCloseTo(31.4, within(0.1));
  }

  @Test
  void published_results_stand_only_beside_a_record_of_all_their_elections() {
    assertThat(published(RECORD)).isEqualTo(2);
    assertThat(published(cut("1976-2024"))).isZero();
  }

  private static long published(ElectionRecord record) {
    return new SplitChanceChart()
        .describe(ChartRequest.of(record))
        .table()
        .values("model")
        .filter("published"::equals)
        .count();
  }

  @Test
  void a_record_of_one_election_has_no_swing_to_go_by() {
    assertThatThrownBy(() -> new SplitChanceChart().describe(ChartRequest.of(cut("2024"))))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("the record has no swing from one election to the next that can be compared");
  }

  private static ElectionRecord cut(String name) {
    return RecordsOfAnySize.all()
        .filter(cut -> cut.toString().equals(name))
        .map(CutRecord::read)
        .findFirst()
        .orElseThrow();
  }
}
