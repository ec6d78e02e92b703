package org.twocounts.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SteeringTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "علی\u200Cرضا",
        "۲۰\u200Cساله",
        "CD\u200Cها",
        "ශ්\u200Dරී",
        "അവന്\u200Dറെ",
        "👩\u200D🚀",
        "❤\uFE0F\u200D🔥",
        "👩🏽\u200D⚕\uFE0F",
        "one\ntwo"
      })
  void what_joins_or_parts_two_letters_or_emoji_stays(String text) {
    assertThat(Steering.without(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\u200D | ?",
        "a\u200D | a?",
        "\u200Ca | ?a",
        "a\u200D\u200Cb | a??b",
        "a \u200Cb | a ?b",
        "a\u200D\u3000b | a?\u3000b",
        "a\u200D\u202Eb | a??b",
        "a\u200D-b | a?-b",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F | \uD83C\uDFF4??",
        "a\u200Bb\u200Ec | a?b?c",
        "a\tb\r\u001bc | a b ?c"
      })
  void what_joins_nothing_is_replaced_as_what_steers(String text, String harmless) {
    assertThat(Steering.without(text)).isEqualTo(harmless.replace('?', '\uFFFD'));
  }
}
