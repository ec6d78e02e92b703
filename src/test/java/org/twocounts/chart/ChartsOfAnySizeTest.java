package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.SoundWords;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.LongDescription;
import org.twocounts.chart.spec.Plot;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.data.CutRecord;
import org.twocounts.data.RecordsOfAnySize;
import org.twocounts.model.ElectionRecord;

/** Every chart over records of any size: drawn, or a line that says what the record lacks. */
@WholeGallery
class ChartsOfAnySizeTest {
  private static final Set<String> SLOW = Set.of("house-size", "seats-curve");

  /** Records over which the charts that take longest are drawn. */
  private static final Set<String> FEW =
      Set.of("2024", "1824", "1789", "1876", "made up", "1996-2024 without apportionment");

  private static final List<String> NAMES =
      RecordsOfAnySize.all().map(CutRecord::toString).toList();

  static Stream<CutRecord> records() {
    return RecordsOfAnySize.all();
  }

  @ParameterizedTest
  @MethodSource("records")
  void every_chart_is_drawn_or_says_what_the_record_lacks(CutRecord cut) {
    ElectionRecord record = cut.read();
    ChartRequest whole = new ChartRequest(record, Optional.of("data of " + cut), Map.of());
    List<String> faults = new ArrayList<>();
    for (Chart chart : ChartCatalogue.all()) {
      if (chart.scope() == Chart.Scope.ELECTION) {
        years(chart, cut).forEach(year -> faults.addAll(faults(chart, whole.forYear(year), cut)));
      } else {
        faults.addAll(faults(chart, whole, cut));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> words(ChartSpec spec) {
    List<String> words = new ArrayList<>();
    LongDescription.of(spec, List.of()).parts().forEach(p -> words.addAll(p.sentences()));
    spec.panels().forEach(p -> words.addAll(labels(p.plot())));
    words.add(AltText.of(spec, List.of()));
    return words;
  }

  private static List<String> labels(Plot plot) {
    return plot instanceof XyPlot axes
        ? axes.labels().stream().flatMap(l -> l.wordings().stream()).toList()
        : List.of();
  }

  /** Each chart is drawn over every second record, over another half than the next chart. */
  private static boolean isDrawn(Chart chart, CutRecord cut) {
    int turn = ChartCatalogue.all().indexOf(chart) + NAMES.indexOf(cut.toString());
    return Math.floorMod(turn, 2) == 0;
  }

  /** The first and the last election; of records that lack a section the last alone. */
  private static List<Integer> years(Chart chart, CutRecord cut) {
    List<Integer> years = cut.years();
    if (SLOW.contains(chart.id())) {
      return FEW.contains(cut.toString()) ? years.subList(0, 1) : List.of();
    }
    if (years.isEmpty() || cut.isLacking()) {
      return years.stream().skip(Math.max(0, years.size() - 1)).toList();
    }
    return Stream.of(years.get(0), years.get(years.size() - 1)).distinct().toList();
  }

  /** What is wrong with a chart; drawn over some records, of which none lacks a section. */
  private static List<String> faults(Chart chart, ChartRequest request, CutRecord cut) {
    List<String> faults = new ArrayList<>();
    try {
      ChartSpec spec = chart.describe(request);
      words(spec).forEach(w -> faults.addAll(SoundWords.faults(w)));
      String csv = new String(spec.table().csv(), StandardCharsets.UTF_8);
      if (csv.matches("(?s).*\\b(NaN|null|Infinity)\\b.*")) {
        faults.add("no value in the data: " + csv);
      }
      if (spec.words().title().orElse("").isBlank()) {
        faults.add("no title");
      }
      if (!cut.isLacking() && isDrawn(chart, cut)) {
        new ChartFiles(DrawingOptions.standard()).draw(chart, request, ChartFormat.SVG);
      }
    } catch (NotDefinedException e) {
      if (e.getMessage() == null || e.getMessage().isBlank() || e.getMessage().contains("\n")) {
        faults.add("says no reason");
      } else {
        faults.addAll(SoundWords.faults(e.getMessage()));
      }
    } catch (RuntimeException e) {
      StackTraceElement at =
          e.getStackTrace().length == 0
              ? null
              : Stream.of(e.getStackTrace())
                  .filter(t -> t.getClassName().startsWith("org.twocounts"))
                  .findFirst()
                  .orElse(e.getStackTrace()[0]);
      faults.add(e + " at " + at);
    }
    String where = cut + request.year().stream().mapToObj(y -> ", " + y).findFirst().orElse("");
    return faults.stream().distinct().map(f -> chart.id() + " over " + where + ": " + f).toList();
  }
}
