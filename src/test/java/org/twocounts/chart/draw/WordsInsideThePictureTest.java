package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.chart.draw.RecordingGraphics.Text;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Canvas;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.TextSizes;
import org.twocounts.chart.theme.Theme;

/** Title, subtitle, key, notes and source of any length in pictures of any width. */
class WordsInsideThePictureTest {
  private static final double TOUCH = 0.01;
  private static final List<Double> INCHES = List.of(1.5, 2.2, 3.4, 8.0, 100.0);
  private static final TextSizes LARGEST = new TextSizes(2, 2, 2, 2);

  @ParameterizedTest
  @EnumSource(Preset.class)
  void every_text_is_inside_the_picture_and_whole(Preset preset) {
    Random random = new Random(1804);
    for (double inches : INCHES) {
      for (int i = 0; i < 4; i++) {
        Look look = look(preset, inches, i % 3 == 0 ? LARGEST : new TextSizes(1, 1, 1, 1));
        if (isTooNarrow(look)) {
          continue;
        }
        ChartSpec spec = spec(text(random), text(random), text(random), text(random));
        RecordingGraphics g = new RecordingGraphics();
        double height = drawn(spec, look, g);
        Rectangle2D canvas =
            new Rectangle2D.Double(
                -TOUCH, -TOUCH, look.canvas().width() + 2 * TOUCH, height + 2 * TOUCH);
        assertThat(g.texts().stream().filter(t -> !canvas.contains(t.box())))
            .as("outside of %s inches", inches)
            .isEmpty();
        assertThat(letters(g.texts().stream().map(Text::text)))
            .isEqualTo(
                letters(
                    Stream.of(
                        spec.words().title().orElse(""),
                        spec.words().subtitle(),
                        spec.key().get(0).text(),
                        spec.key().get(1).text(),
                        "Note:",
                        spec.words().notes().get(0),
                        "Source:",
                        spec.words().source())));
      }
    }
  }

  /** Draws words alone, one below the other; returns their height. */
  private static double drawn(ChartSpec spec, Look look, RecordingGraphics g) {
    Pen pen = new Pen(g, look, Double.MAX_VALUE);
    double margin = look.canvas().margin();
    Header header = Header.of(spec.words(), look);
    Key key = Key.of(spec.key(), look);
    Footer footer = Footer.of(spec.words(), look);
    header.draw(pen, margin, margin);
    key.draw(pen, margin, margin + header.height());
    footer.draw(pen, margin, margin + header.height() + key.height());
    return 2 * margin + header.height() + key.height() + footer.height();
  }

  private static boolean isTooNarrow(Look look) {
    try {
      RoomForPlots.checkWidth(look);
      return false;
    } catch (NotDrawableException e) {
      assertThat(e).hasMessageContaining("too narrow");
      return true;
    }
  }

  @Test
  void a_picture_too_narrow_for_words_says_how_wide_it_must_be() {
    assertThatThrownBy(
            () -> RoomForPlots.checkWidth(look(Preset.SLIDE, 1.5, new TextSizes(1, 1, 1, 1))))
        .hasMessage(
            "a picture of 144 pixels is too narrow for its words; with this size of text it needs"
                + " 248 pixels at least");
  }

  @Test
  void a_legend_entry_wider_than_the_picture_takes_several_lines() {
    RecordingGraphics g = new RecordingGraphics();
    Look look = look(Preset.WEB, 2.2, new TextSizes(1, 1, 1, 1));
    Key key = Key.of(List.of(KeyEntry.area(Ink.of(Hue.STRONG), "Trump (Republican) 304")), look);
    key.draw(new Pen(g, look, Double.MAX_VALUE), 0, 0);
    assertThat(g.texts()).extracting(Text::text).containsExactly("Trump", "(Republican) 304");
  }

  @Test
  void characters_that_the_font_lacks_are_refused_by_name_all_at_once() {
    ChartSpec spec = spec("Won ✓", "漢字 ✓", "a key", "Note\u0007");
    assertThatThrownBy(() -> ChartPainter.of(spec, look(Preset.WEB, 8, new TextSizes(1, 1, 1, 1))))
        .isInstanceOfSatisfying(
            NotDrawableException.class,
            e ->
                assertThat(e.reasons())
                    .containsExactly(
                        reason("✓ (U+2713 CHECK MARK)", "the title \"Won ✓\" and elsewhere"),
                        reason("漢 (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)", "the subtitle \"漢字 ✓\""),
                        reason("字 (U+5B57 CJK UNIFIED IDEOGRAPHS 5B57)", "the subtitle \"漢字 ✓\""),
                        reason("U+0007 BEL", "the note \"Note\u0007\"")));
  }

  private static String reason(String letter, String place) {
    return "the font Roboto cannot set "
        + letter
        + ", which stands in "
        + place
        + "; choose other words there, or a house style whose fonts have it";
  }

  @Test
  void words_that_leave_no_room_for_the_plot_are_refused() {
    Look slide = look(Preset.SLIDE, 20, new TextSizes(1, 1, 1, 1));
    assertThatThrownBy(
            () -> ChartPainter.of(spec("A title", "", "", "word ".repeat(2000).strip()), slide))
        .isInstanceOf(NotDrawableException.class)
        .hasMessageMatching(
            "the words of the chart take [0-9,]+ pixels of the height of 1,080 pixels and leave no"
                + " room for the plot; shorten note and source, or ask for a larger picture");
    Look web = look(Preset.WEB, 1.5, new TextSizes(1, 1, 1, 1));
    assertThatThrownBy(() -> ChartPainter.of(spec("word ".repeat(9000), "", "", "n"), web))
        .isInstanceOf(NotDrawableException.class)
        .hasMessageContaining("shorten the title");
  }

  private static String letters(Stream<String> texts) {
    return texts.collect(Collectors.joining()).replaceAll("[- ]", "");
  }

  /** Up to sixty words, now and then one of up to three hundred letters. */
  private static String text(Random random) {
    int words = 1 + random.nextInt(random.nextBoolean() ? 8 : 60);
    return IntStream.range(0, words)
        .mapToObj(i -> "Wé1,x%".repeat(60).substring(0, 1 + random.nextInt(i % 50 == 7 ? 300 : 12)))
        .collect(Collectors.joining(" "));
  }

  private static Look look(Preset preset, double inches, TextSizes factors) {
    Canvas canvas = preset.canvas().withWidth(inches * preset.canvas().unit().perInch());
    return new Look(Theme.light(), canvas, preset.sizes().times(factors), "");
  }

  private static ChartSpec spec(String title, String subtitle, String key, String note) {
    List<KeyEntry> entries = new ArrayList<>();
    entries.add(KeyEntry.area(Ink.of(Hue.STRONG), key));
    entries.add(KeyEntry.area(Ink.of(Hue.STRONG), "Other"));
    Axis axis = Axis.of(0, 1, List.of());
    return new ChartSpec(
        "words",
        new Words(Optional.of(title), subtitle, "House Clerk", List.of(note)),
        entries,
        Layout.single(0.5, 0.5),
        List.of(Panel.of("", new XyPlot(axis, axis, List.of(), List.of()))),
        new Description("A plot", "", List.of()),
        new DataTable(List.of(), List.of()));
  }
}
