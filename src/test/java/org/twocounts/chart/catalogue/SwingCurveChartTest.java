package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.swing.InversionZone;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.analysis.swing.Thresholds.Threshold;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Band;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.rule.Rational;

/** In every election the curve says what the thresholds, the zone and the swing say. */
class SwingCurveChartTest {
  private static final Rational HUNDREDTH = Rational.of(1, 100);

  static Stream<Election> elections() {
    return TheRecord.record().elections().stream().filter(e -> Thresholds.find(e).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("elections")
  void the_thresholds_of_the_table_are_those_of_the_analysis(Election election) {
    Thresholds thresholds = Thresholds.find(election).orElseThrow();
    DataTable table = spec(election).table();
    assertThat(margin(table, "winner loses"))
        .isEqualTo(thresholds.winnerLosesAt().map(SwingCurveChartTest::cell));
    assertThat(margin(table, "rival gains"))
        .isEqualTo(thresholds.rivalGainsAt().map(SwingCurveChartTest::cell));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("elections")
  void title_and_description_write_the_thresholds_alike(Election election) {
    SwingCurve curve = SwingCurve.of(UniformSwing.of(election, Optional.empty()));
    SwingWords words = new SwingWords(curve);
    ChartSpec spec = spec(election);
    String title = spec.words().title().orElseThrow();
    Stream.of(curve.loses(), curve.gains())
        .flatMap(Optional::stream)
        .forEach(
            margin -> {
              assertThat(spec.description().range()).contains(words.points(margin));
              assertThat(title).contains(words.size(margin));
            });
    assertThat(title.split(" ", -1)).hasSizeLessThanOrEqualTo(14);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("elections")
  void the_bands_are_the_zones_of_the_analysis(Election election) {
    InversionZone zone = InversionZone.of(election);
    XyPlot plot = plot(election);
    assertThat(band(plot, "inversion")).isEqualTo(zone.inverted().map(span -> clipped(span, plot)));
    assertThat(band(plot, "no majority"))
        .isEqualTo(zone.undecided().map(span -> clipped(span, plot)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("elections")
  void the_curves_a_hundredth_of_a_point_beside_each_threshold_are_those_of_the_swing(
      Election election) {
    UniformSwing swing = UniformSwing.of(election, Optional.empty());
    Thresholds thresholds = swing.thresholds();
    XyPlot plot = plot(election);
    Stream.of(thresholds.winnerLosesAt(), thresholds.rivalGainsAt())
        .flatMap(Optional::stream)
        .map(Threshold::nationalMargin)
        .flatMap(at -> Stream.of(at.minus(HUNDREDTH), at.plus(HUNDREDTH)))
        .forEach(
            margin -> {
              Rational points = swing.swingAt(margin).orElseThrow();
              for (String candidate : List.of(swing.pair().winner(), swing.pair().rival())) {
                assertThat(height(plot, candidate, margin.value()))
                    .as("%s at %s", candidate, margin.value())
                    .isEqualTo(swing.electorsAt(points, candidate));
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1860, 'Even swing, 1860: Breckinridge needed a 15.1-point lead, Lincoln one of 11.1'",
    "1872, 'Even swing, 1872: Grant needed a 4.7-point lead; Greeley could trail by 3.5'",
    "1960, 'Even swing, 1960: Nixon needed a 0.63-point lead; Kennedy could trail by 0.35'",
    "2008, 'Even swing, 2008: McCain needed a 2.3-point lead; Obama could trail by 1.7'",
    "2016, 'Even swing, 2016: Clinton needed a 2.9-point lead to win'"
  })
  void titles_say_what_both_needed(int year, String title) {
    assertThat(spec(TheRecord.election(year)).words().title()).contains(title);
  }

  /** Nobody lost votes to inversion in 1892: between the thresholds nobody had a majority. */
  @Test
  void margins_without_a_majority_are_no_inversion() {
    assertThat(band(plot(TheRecord.election(1892)), "inversion")).isEmpty();
    assertThat(band(plot(TheRecord.election(1892)), "no majority")).isPresent();
    assertThat(band(plot(TheRecord.election(2016)), "no majority")).isEmpty();
  }

  private static ChartSpec spec(Election election) {
    return DescribedCharts.ofYear(new SwingCurveChart(), election.year());
  }

  private static XyPlot plot(Election election) {
    return (XyPlot) spec(election).panels().get(0).plot();
  }

  private static Optional<String> margin(DataTable table, String place) {
    int from = table.columns().indexOf("margin_from");
    return table.rows().stream()
        .filter(row -> row.get(table.columns().indexOf("point")).equals(place))
        .map(row -> row.get(from))
        .findFirst();
  }

  private static String cell(Threshold threshold) {
    return DataTable.number(threshold.points());
  }

  private static Optional<List<Double>> band(XyPlot plot, String name) {
    return plot.layers().stream()
        .filter(layer -> layer instanceof Band band && band.name().equals(name))
        .map(layer -> ((Band) layer).spans())
        .map(spans -> List.of(spans.get(0).x(), spans.get(1).x()))
        .findFirst();
  }

  private static List<Double> clipped(InversionZone.Span span, XyPlot plot) {
    return List.of(
        Math.max(plot.x().min(), span.from().value()), Math.min(plot.x().max(), span.to().value()));
  }

  private static int height(XyPlot plot, String candidate, double margin) {
    List<Vertex> curve =
        plot.layers().stream()
            .filter(l -> l instanceof Line line && line.name().equals(FamilyName.of(candidate)))
            .map((Layer l) -> ((Line) l).vertices())
            .findFirst()
            .orElseThrow();
    return IntStream.range(1, curve.size())
        .filter(i -> curve.get(i - 1).x() < margin && margin < curve.get(i).x())
        .map(i -> (int) curve.get(i).y().orElseThrow())
        .findFirst()
        .orElseThrow();
  }
}
