package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.spec.ShownTexts;
import org.twocounts.chart.spec.TextPlace;
import org.twocounts.chart.theme.FontLetters;
import org.twocounts.chart.theme.Typefaces;

/** The texts of a picture as its fonts can set them. */
final class SetText {
  private static final int QUOTED = 60;

  private final Typefaces faces;
  private final Map<TextPlace, FontLetters> letters = new EnumMap<>(TextPlace.class);
  private final Map<Integer, List<String>> lacking = new LinkedHashMap<>();

  private SetText(Typefaces faces) {
    this.faces = faces;
    for (TextPlace place : TextPlace.values()) {
      letters.put(place, letters(place));
    }
  }

  /**
   * The chart with texts that the fonts of the look can set.
   *
   * @throws NotDrawableException if they lack a character that has no equal, in the chart or the
   *     credit
   */
  static ChartSpec of(ChartSpec spec, Look look) {
    SetText texts = new SetText(look.theme().typefaces());
    texts.set(TextPlace.CREDIT, look.credit());
    ChartSpec set =
        ShownTexts.changed(
            spec, (place, text) -> place == TextPlace.DESCRIPTION ? text : texts.set(place, text));
    if (!texts.lacking.isEmpty()) {
      throw new NotDrawableException(texts.reasons());
    }
    return set;
  }

  /** The line of version and licence, in letters that its font has. */
  static String credit(Look look) {
    return FontLetters.of(look.theme().typefaces().regular()).set(look.credit(), letter -> {});
  }

  private String set(TextPlace place, String text) {
    return letters
        .get(place)
        .set(
            text,
            letter ->
                lacking
                    .computeIfAbsent(letter, l -> new ArrayList<>())
                    .add(place.words() + " " + quoted(text)));
  }

  /** Names and numbers beside marks are set in both weights, each where it matters. */
  private FontLetters letters(TextPlace place) {
    return switch (place) {
      case TITLE, HEADING -> FontLetters.of(faces.bold());
      case SUBTITLE, NOTE, SOURCE, CREDIT, KEY, AXIS, DESCRIPTION ->
          FontLetters.of(faces.regular());
      case TICK, LABEL, STATE -> FontLetters.of(faces.regular(), faces.bold());
    };
  }

  private List<String> reasons() {
    return lacking.entrySet().stream().map(e -> reason(e.getKey(), e.getValue())).toList();
  }

  private String reason(int letter, List<String> places) {
    long others = places.stream().distinct().count() - 1;
    return String.format(
        "the font %s cannot set %s, which stands in %s%s; choose other words there, or a house"
            + " style whose fonts have it",
        faces.regular().family(),
        FontLetters.named(letter),
        places.get(0),
        others == 0 ? "" : " and elsewhere");
  }

  private static String quoted(String text) {
    int end = text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())));
    return "\"" + text.substring(0, end) + (end < text.length() ? "…" : "") + "\"";
  }
}
