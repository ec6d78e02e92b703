package org.twocounts.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  /** Ranges of the characters of Unicode that steer wherever they stand. */
  private static final int[][] RANGES = {
    {0x00, 0x09}, {0x0B, 0x1F}, {0x7F, 0x9F}, {0x061C, 0x061C}, {0x200B, 0x200B},
    {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F}, {0xD800, 0xDFFF}, {0xFEFF, 0xFEFF},
    {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}
  };

  @Test
  void of_all_characters_those_steer_that_stand_in_the_table() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int character = c;
      boolean steers =
          Stream.of(RANGES).anyMatch(range -> range[0] <= character && character <= range[1]);
      if (Steering.isOne(c) != steers) {
        fail("U+%04X %s", c, steers ? "steers" : "steers nothing");
      }
    }
  }

  @Test
  void what_has_a_direction_of_its_own_or_is_a_control_steers() {
    Set<Byte> turning =
        Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (turning.contains(Character.getDirectionality(c))
          || (Character.getType(c) == Character.CONTROL && c != '\n')) {
        assertThat(Steering.isOne(c)).as("U+%04X", c).isTrue();
      } else if (Character.isLetterOrDigit(c) || (Character.isSpaceChar(c) && c < 0x2000)) {
        assertThat(Steering.isOne(c)).as("U+%04X", c).isFalse();
      }
    }
  }

  @Test
  void a_text_without_what_steers_is_given_back_as_it_is() {
    String text = "one ~ {}\n!";
    assertThat(Steering.without(text)).isSameAs(text);
    assertThat(Steering.without("a\u007F")).isEqualTo("a\uFFFD");
    assertThat(Steering.without("a\u001F")).isEqualTo("a\uFFFD");
  }

  /** All pairs of what may stand before and after, each with whether it can be joined. */
  @ParameterizedTest
  @ValueSource(ints = {0x200C, 0x200D})
  void a_joiner_stays_between_two_that_can_be_joined_and_nowhere_else(int joiner) {
    List<String> joined =
        List.of(
            "a", "Z", "0", "9", "é", "ع", "ශ", "\u0DCA", "選", "👩", "\uFE0F", "🏽", "\u2070",
            "\u1FFF", "\u00A1", "A", "z");
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
            "\u2000",
            "\u2003",
            "\u206F",
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
