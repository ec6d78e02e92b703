package org.twocounts.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.theme.ColourDifference.Vision;

class ColoursTest {
  static Stream<Theme> themes() {
    return Stream.of(Theme.light(), Theme.dark(), Theme.grey());
  }

  static List<Hue> parties() {
    return Arrays.stream(Hue.values()).filter(Hue::isPolitical).toList();
  }

  /** Pairs 1, 7, 17 and 24 of the test data of Sharma, Wu and Dalal (2005), table 1. */
  @ParameterizedTest
  @CsvSource({
    "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
    "50, 0, 0, 50, -1, 2, 2.3669",
    "50, 2.5, 0, 73, 25, -18, 27.1492",
    "50, 2.5, 0, 50, 3.2592, 0.3350, 1.0000",
  })
  void the_difference_of_colours_agrees_with_its_published_test_data(
      double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
    assertThat(ColourDifference.between(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
        .isCloseTo(expected, within(0.0001));
  }

  @Test
  void contrast_of_black_and_white_is_twenty_one() {
    assertThat(Colours.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void text_stands_out_from_paper_and_zones(Theme theme) {
    for (Color ground : List.of(theme.paper(), theme.colour(Ink.of(Hue.ZONE)))) {
      assertThat(Colours.contrast(theme.text(), ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(Colours.contrast(theme.secondary(), ground)).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void numbers_stand_out_from_every_ink_they_are_put_on(Theme theme) {
    for (Hue hue : Hue.values()) {
      for (Tint tint : Tint.values()) {
        Ink ink = Ink.of(hue).tinted(tint);
        assertThat(Colours.contrast(theme.textOn(ink), theme.colour(ink)))
            .as("%s in %s", ink.label(), theme.name())
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void marks_of_parties_stand_out_from_the_paper_by_colour_or_outline(Theme theme) {
    for (Hue hue : parties()) {
      double own = Colours.contrast(theme.colour(Ink.of(hue)), theme.paper());
      double outline = Colours.contrast(theme.text(), theme.paper());
      assertThat(theme.needsOutline(Ink.of(hue)) ? outline : own)
          .as("%s in %s", hue, theme.name())
          .isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void parties_are_told_apart_in_every_vision_in_the_themes_with_colour() {
    List<String> tooClose = new ArrayList<>();
    for (Theme theme : List.of(Theme.light(), Theme.dark())) {
      for (Hue one : parties()) {
        for (Hue two : parties()) {
          for (Vision vision : Vision.values()) {
            double difference =
                ColourDifference.between(
                    theme.colour(Ink.of(one)), theme.colour(Ink.of(two)), vision);
            if (one.compareTo(two) < 0 && difference < 15) {
              tooClose.add(theme.name() + " " + one + " " + two + " " + vision + " " + difference);
            }
          }
        }
      }
    }
    assertThat(tooClose).isEmpty();
  }

  /** So that neither party of today looks heavier, in full colour and in each step of a margin. */
  @Test
  void the_parties_of_today_are_equally_light_and_unlike_in_every_vision() {
    for (Theme theme : List.of(Theme.light(), Theme.dark())) {
      for (Tint tint : Tint.values()) {
        Color one = theme.colour(Ink.of(Hue.DEMOCRATIC).tinted(tint));
        Color two = theme.colour(Ink.of(Hue.REPUBLICAN).tinted(tint));
        assertThat(ColourDifference.lightness(one))
            .as("%s %s", theme.name(), tint)
            .isCloseTo(ColourDifference.lightness(two), within(1.5));
      }
      for (Vision vision : Vision.values()) {
        assertThat(
                ColourDifference.between(
                    theme.colour(Ink.of(Hue.DEMOCRATIC)),
                    theme.colour(Ink.of(Hue.REPUBLICAN)),
                    vision))
            .as("%s %s", theme.name(), vision)
            .isGreaterThanOrEqualTo(40);
      }
    }
  }

  @Test
  void steps_of_a_margin_are_equal_steps_of_lightness_on_both_sides() {
    for (Theme theme : List.of(Theme.light(), Theme.dark())) {
      for (Hue hue : List.of(Hue.DEMOCRATIC, Hue.REPUBLICAN)) {
        double from = ColourDifference.lightness(theme.paper());
        double to = ColourDifference.lightness(theme.colour(Ink.of(hue)));
        double part = 0;
        for (Tint tint : Tint.values()) {
          assertThat(ColourDifference.lightness(theme.colour(Ink.of(hue).tinted(tint))))
              .as("%s %s %s", theme.name(), hue, tint)
              .isCloseTo(from + (to - from) * part, within(1.0));
          part += 0.25;
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"#ffffff, 100, 0, 0", "#000000, 0, 0, 0", "#ff0000, 53.24, 80.09, 67.20"})
  void cielab_agrees_with_its_known_values_and_leads_back(
      String colour, double lightness, double a, double b) {
    CieLab lab = CieLab.of(Color.decode(colour));
    assertThat(lab.lightness()).isCloseTo(lightness, within(0.01));
    assertThat(lab.a()).isCloseTo(a, within(0.02));
    assertThat(lab.b()).isCloseTo(b, within(0.02));
    assertThat(lab.toColour()).isEqualTo(Color.decode(colour));
  }

  @Test
  void parties_are_told_apart_in_grey_by_lightness_or_pattern() {
    Theme grey = Theme.grey();
    for (Hue one : parties()) {
      for (Hue two : parties()) {
        if (one.compareTo(two) < 0) {
          double lightness =
              Math.abs(
                  ColourDifference.lightness(grey.colour(Ink.of(one)))
                      - ColourDifference.lightness(grey.colour(Ink.of(two))));
          boolean patterns = grey.texture(Ink.of(one)) != grey.texture(Ink.of(two));
          assertThat(lightness >= 20 || patterns)
              .as("%s and %s differ by %.0f L* and have the same pattern", one, two, lightness)
              .isTrue();
        }
      }
    }
  }

  @Test
  void the_two_parties_of_today_have_different_points() {
    assertThat(Hue.DEMOCRATIC.marker()).isNotEqualTo(Hue.REPUBLICAN.marker());
    for (Hue hue : parties()) {
      if (hue != Hue.DEMOCRATIC && hue != Hue.REPUBLICAN) {
        assertThat(hue.marker()).isNotIn(Hue.DEMOCRATIC.marker(), Hue.REPUBLICAN.marker());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void steps_of_a_margin_grow_darker_or_lighter_one_by_one(Theme theme) {
    for (Hue hue : parties()) {
      double last = 0;
      for (Tint tint : Tint.values()) {
        double contrast = Colours.contrast(theme.colour(Ink.of(hue).tinted(tint)), theme.paper());
        assertThat(contrast).as("%s %s", hue, tint).isGreaterThan(last);
        last = contrast;
      }
    }
  }
}
