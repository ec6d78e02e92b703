package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Length;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;

/** A bar is as long as its value, or has a break and a label with the value. */
class CutBarsTest {
  private static final double SMALL = 1e-9;
  private final ChartRequest request = ChartRequest.of(TheRecord.record());

  static Stream<ChartSpec> snakes() {
    ChartRequest request = ChartRequest.of(TheRecord.record());
    return TheRecord.record().elections().stream()
        .map(Election::year)
        .flatMap(year -> defined(request.forYear(year)));
  }

  private static Stream<ChartSpec> defined(ChartRequest request) {
    try {
      return Stream.of(new TippingSnakeChart().describe(request));
    } catch (NotDefinedException e) {
      return Stream.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("snakes")
  void a_margin_is_drawn_in_full_or_cut_and_named(ChartSpec snake) {
    List<Double> margins = snake.table().values("margin").map(Double::parseDouble).toList();
    XyPlot plot = plot(snake);
    List<Box> bars = bars(plot);
    assertThat(bars).hasSameSizeAs(margins);
    int cut = 0;
    for (int i = 0; i < bars.size(); i++) {
      double margin = margins.get(i);
      Box bar = bars.get(i);
      if (bar.length() == Length.TRUE) {
        assertThat(bar.y1()).isCloseTo(margin, within(1e-5));
        continue;
      }
      cut++;
      assertThat(Math.abs(margin)).isGreaterThan(Math.abs(bar.y1()));
      assertThat(plot.labels())
          .filteredOn(l -> Math.abs(l.x() - (bar.x0() + bar.x1()) / 2) < SMALL)
          .allSatisfy(l -> assertThat(l.text()).endsWith(Figures.points(margin)));
    }
    assertThat(String.join(" ", snake.words().notes()).contains("Bars with a break"))
        .isEqualTo(cut > 0);
  }

  @Test
  void of_irregular_electors_only_the_bar_that_would_flatten_the_others_is_cut() {
    ChartSpec spec = new IrregularElectorsChart().describe(request);
    List<Box> cut = bars(plot(spec)).stream().filter(b -> b.length() == Length.CUT).toList();
    assertThat(cut).extracting(b -> (b.x0() + b.x1()) / 2).containsExactly(1872.0);
    double longest =
        bars(plot(spec)).stream()
            .filter(b -> b.x0() > 1874 || b.x1() < 1870)
            .mapToDouble(Box::y1)
            .max()
            .orElseThrow();
    double drawn = bars(plot(spec)).stream().mapToDouble(Box::y1).max().orElseThrow();
    assertThat(drawn).isGreaterThan(longest).isLessThan(2 * longest);
    assertThat(spec.words().notes()).contains("The bar with a break is cut short.");
  }

  /** Of two kinds that are equally many only one is cut: the bar ends where its label stands. */
  @Test
  void a_bar_of_two_equal_parts_is_cut_once() {
    Election long1872 =
        AnElection.with(
            TheRecord.election(1872),
            List.of(
                electors("GA", IrregularKind.DIED_CANDIDATE, 63),
                electors("AR", IrregularKind.REJECTED, 63)));
    Election of2016 =
        AnElection.with(
            TheRecord.election(2016), List.of(electors("WA", IrregularKind.FAITHLESS, 59)));
    XyPlot plot = new IrregularElectorsPlot(List.of(long1872, of2016)).plot();
    double end = bars(plot).stream().mapToDouble(Box::y1).max().orElseThrow();
    assertThat(bars(plot)).filteredOn(b -> b.length() == Length.CUT).hasSize(1);
    assertThat(plot.labels()).anyMatch(l -> l.x() == 1872 && l.y() == end);
  }

  private static IrregularElectors electors(String state, IrregularKind kind, int count) {
    return new IrregularElectors(
        Optional.of(state),
        Office.PRESIDENT,
        kind,
        count,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TheRecord.election(1872).provenance());
  }

  private static XyPlot plot(ChartSpec spec) {
    return (XyPlot) spec.panels().get(0).plot();
  }

  private static List<Box> bars(XyPlot plot) {
    return plot.layers().stream()
        .filter(Boxes.class::isInstance)
        .flatMap(layer -> ((Boxes) layer).boxes().stream())
        .toList();
  }
}
