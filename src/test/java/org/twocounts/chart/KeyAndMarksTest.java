package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.KeyEntry.Swatch;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Likeness;
import org.twocounts.chart.theme.Theme;

/** What a key shows is what the plot is painted with, and two things never look the same. */
@WholeGallery
class KeyAndMarksTest {
  private static final List<String> OF_STATES = List.of("map", "map-margin", "map-swing", "tiles");

  /** Charts whose marks are named where they stand: bands and lines by labels, rows by names. */
  private static final List<String> LABELLED_DIRECTLY =
      List.of("party-lifetimes", "seats-curve", "swing-curve");

  /** Charts that say in words, under the title, the plot or in the key, what their shades are. */
  private static final List<String> SAID_IN_WORDS =
      List.of("bias-windows", "contingent", "winners-share", "state-strip", "two-shares");

  private static final Set<Swatch> AREAS =
      EnumSet.of(Swatch.AREA, Swatch.OUTLINED_AREA, Swatch.WINDOW);

  /** Points are points in the key, or lie on the line that the key names. */
  private static final Set<Swatch> POINTS =
      EnumSet.of(Swatch.POINT, Swatch.RINGED_POINT, Swatch.LINE, Swatch.DASHED_LINE);

  private static List<ChartSpec> charts;

  @BeforeAll
  static void describe() {
    charts = Stream.concat(ChartCases.all(), mapsOfEveryYear()).toList();
  }

  private static Stream<ChartSpec> mapsOfEveryYear() {
    return TheRecord.record().elections().stream()
        .flatMap(e -> OF_STATES.stream().flatMap(chart -> described(chart, e.year())));
  }

  private static Stream<ChartSpec> described(String chart, int year) {
    return DescribedCharts.whereDefined(ChartCatalogue.find(chart).orElseThrow(), year);
  }

  @Test
  void every_ink_of_a_plot_with_several_is_in_the_key() {
    Set<String> missing = new TreeSet<>();
    for (ChartSpec chart : charts) {
      Set<Ink> key = chart.key().stream().map(KeyEntry::ink).collect(Collectors.toSet());
      for (Panel panel : chart.panels()) {
        List<Ink> inks = Marks.of(panel.plot()).inks();
        if (inks.size() > 1) {
          inks.stream()
              .filter(ink -> !key.contains(ink))
              .map(ink -> chart.name() + ": " + ink.label())
              .forEach(missing::add);
        }
      }
    }
    missing.removeIf(m -> isOf(LABELLED_DIRECTLY, m) || isOf(SAID_IN_WORDS, m));
    assertThat(missing).isEmpty();
  }

  @Test
  void what_the_plot_fills_is_an_area_in_the_key_and_what_it_dots_a_point() {
    Set<String> otherwise = new TreeSet<>();
    for (ChartSpec chart : charts) {
      for (Panel panel : chart.panels()) {
        Marks marks = Marks.of(panel.plot());
        marks.areas().stream()
            .filter(ink -> isIn(chart, ink) && !isIn(chart, ink, AREAS))
            .forEach(ink -> otherwise.add(chart.name() + ": area " + ink.label()));
        marks.points().stream()
            .map(Marks.Point::ink)
            .filter(ink -> isIn(chart, ink) && !isIn(chart, ink, POINTS))
            .forEach(ink -> otherwise.add(chart.name() + ": point " + ink.label()));
      }
    }
    assertThat(otherwise).isEmpty();
  }

  private static boolean isIn(ChartSpec chart, Ink ink) {
    return isIn(chart, ink, EnumSet.allOf(Swatch.class));
  }

  private static boolean isIn(ChartSpec chart, Ink ink, Set<Swatch> as) {
    return chart.key().stream().anyMatch(k -> k.ink().equals(ink) && as.contains(k.swatch()));
  }

  @Test
  void a_line_in_the_key_runs_as_it_does_in_the_plot() {
    for (ChartSpec chart : charts) {
      Set<Marks.Stroke> drawn =
          chart.panels().stream()
              .flatMap(p -> Marks.of(p.plot()).lines().stream())
              .collect(Collectors.toSet());
      for (KeyEntry entry : chart.key()) {
        if (entry.swatch() == Swatch.LINE) {
          assertThat(drawn)
              .containsAnyOf(
                  new Marks.Stroke(entry.ink(), Course.STRAIGHT),
                  new Marks.Stroke(entry.ink(), Course.STEPS));
        } else if (entry.swatch() == Swatch.DASHED_LINE) {
          assertThat(drawn).contains(new Marks.Stroke(entry.ink(), Course.DASHED));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "grey"})
  void two_inks_in_a_picture_never_look_the_same(String name) {
    Theme theme = Theme.find(name).orElseThrow();
    Set<String> alike = new TreeSet<>();
    for (ChartSpec chart : charts) {
      for (Panel panel : chart.panels()) {
        List<Ink> areas = new ArrayList<>(Marks.of(panel.plot()).areas());
        for (Ink one : areas) {
          areas.stream()
              .filter(two -> areas.indexOf(one) < areas.indexOf(two))
              .filter(two -> Likeness.ofAreas(theme, one, two))
              .forEach(
                  two ->
                      alike.add(
                          String.format(
                              "%s: %s, %s %.1f",
                              chart.name(),
                              one.label(),
                              two.label(),
                              Likeness.difference(theme, one, two))));
        }
        List<Marks.Point> points = new ArrayList<>(Marks.of(panel.plot()).points());
        for (Marks.Point one : points) {
          points.stream()
              .filter(two -> points.indexOf(one) < points.indexOf(two))
              .filter(two -> one.marker() == two.marker())
              .filter(two -> Likeness.ofColours(theme, one.ink(), two.ink()))
              .forEach(two -> alike.add(chart.name() + ": points " + one + ", " + two));
        }
        List<Marks.Stroke> lines = new ArrayList<>(Marks.of(panel.plot()).lines());
        for (Marks.Stroke one : lines) {
          lines.stream()
              .filter(two -> lines.indexOf(one) < lines.indexOf(two))
              .filter(two -> one.course() == two.course())
              .filter(two -> Likeness.ofColours(theme, one.ink(), two.ink()))
              .forEach(two -> alike.add(chart.name() + ": lines " + one + ", " + two));
        }
      }
    }
    alike.removeIf(a -> a.startsWith("party-lifetimes")); // a row is a party, and is named
    if (name.equals("grey")) { // steps of eight parties: those alike are decades apart
      alike.removeIf(a -> a.startsWith("state-strip"));
    }
    assertThat(alike).isEmpty();
  }

  private static boolean isOf(List<String> charts, String found) {
    return charts.stream().anyMatch(found::startsWith);
  }
}
