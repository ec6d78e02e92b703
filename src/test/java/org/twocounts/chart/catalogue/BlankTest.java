package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.KeyEntry;

/** One state of affairs looks and is called the same in every chart. */
@WholeGallery
class BlankTest {
  private static final List<String> OF_STATES = List.of("map", "map-margin", "map-swing", "tiles");

  @Test
  void what_shows_nobodys_votes_has_one_look_and_one_name_in_every_chart() {
    Set<String> otherwise = new TreeSet<>();
    List<KeyEntry> keys = everyKey().toList();
    for (Blank blank : Blank.values()) {
      keys.stream()
          .filter(k -> k.ink().equals(blank.ink()) != k.text().equals(blank.words()))
          .filter(k -> k.swatch() == KeyEntry.Swatch.AREA)
          .map(k -> blank + ": " + k.ink().label() + " = " + k.text())
          .forEach(otherwise::add);
    }
    assertThat(otherwise).isEmpty();
  }

  private static Stream<KeyEntry> everyKey() {
    return Stream.concat(
        ChartCatalogue.all().stream()
            .flatMap(chart -> key(chart, ChartRequest.of(TheRecord.record()))),
        TheRecord.record().elections().stream()
            .map(e -> ChartRequest.of(TheRecord.record()).forYear(e.year()))
            .flatMap(
                request ->
                    OF_STATES.stream()
                        .flatMap(c -> key(ChartCatalogue.find(c).orElseThrow(), request))));
  }

  private static Stream<KeyEntry> key(Chart chart, ChartRequest request) {
    try {
      return chart.describe(request).key().stream();
    } catch (NotDefinedException e) {
      return Stream.empty();
    }
  }
}
