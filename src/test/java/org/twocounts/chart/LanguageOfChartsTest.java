package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Language;
import org.twocounts.chart.spec.ShownTexts;

/** No word of a picture is spelled as on the other side of the Atlantic. */
class LanguageOfChartsTest {
  /** In small letters: capitals begin names, such as Seymour's. */
  private static final Pattern BRITISH =
      Pattern.compile(
          "\\b(?!four|our|hour|your|tour|pour|sour)[a-z]+our(s|ed|ing|able|ite)?\\b|\\bper cent\\b"
              + "|\\b(?!rais|ris|promis|advis|franchis|otherwis|lik|exercis|surpris|compromis)"
              + "[a-z]+is(e|ed|es|ing|ation)\\b|[a-z]+lysed?\\b|\\b(centre|grey|towards|programme|defence)"
              + "|\\b(label|cancel|travel|total|model)l(ed|ing)\\b");

  private static final Pattern AMERICAN =
      Pattern.compile(
          "\\bpercent\\b|\\b(fav|col|neighb|lab|hon)or(s|ed|ing)?\\b"
              + "|\\b(?!siz|priz|seiz|horiz)[a-z]+iz(e|ed|es|ing|ation)\\b|\\b(center|gray|toward|defense)\\b");

  static Stream<ChartSpec> charts() {
    return ChartCases.gallery();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void every_text_is_spelled_as_in_its_language(ChartSpec spec) {
    ChartSpec american = spec.in(Language.EN_US);
    assertThat(found(BRITISH, american)).isEmpty();
    assertThat(american.words().wording().language()).isEqualTo(Language.EN_US);
    assertThat(found(AMERICAN, spec.in(Language.EN_GB))).isEmpty();
  }

  /** Words in the texts, but for the names of sources, which stay as they are. */
  private static Stream<String> found(Pattern words, ChartSpec spec) {
    return ShownTexts.of(spec).stream()
        .filter(text -> !text.equals(spec.words().source()))
        .flatMap(text -> words.matcher(text).results().map(MatchResult::group));
  }
}
