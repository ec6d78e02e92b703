package org.twocounts.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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

  /** All pairs of what may stand before and after, each with whether it can be joined. */
  @ParameterizedTest
  @ValueSource(ints = {0x200C, 0x200D})
  void a_joiner_stays_between_two_that_can_be_joined_and_nowhere_else(int joiner) {
    List<String> joined =
        List.of("a", "Z", "0", "9", "é", "ع", "ශ", "\u0DCA", "選", "👩", "\uFE0F", "🏽", "\u2070");
    List<String> apart =
        List.of(
            "",
            " ",
            "\n",
            "\t",
            "-",
            "@",
            "[",
            "`",
            "{",
            "/",
            ":",
            "\u0007",
            "\u00A0",
            "\u2003",
            "“",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u202E",
            "\u2066",
            "\u3000",
            "\uFEFF",
            "\uD83D",
            "\uDB40\uDC41");
    List<String> all = Stream.concat(joined.stream(), apart.stream()).toList();
    for (String before : all) {
      for (String after : all) {
        String text = before + Character.toString(joiner) + after;
        assertThat(Steering.isAt(before.length(), text))
            .as("%s, %s", before, after)
            .isEqualTo(!joined.contains(before) || !joined.contains(after));
      }
    }
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
