package org.twocounts.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontLettersTest {
  private static final Typefaces ROBOTO = Typefaces.bundled();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "4\\u202F284, 4\\u00A0284",
    "4\\u205F284\\u3000votes, 4 284 votes",
    "e\\u0301lection, élection",
    "Vie\\u0302\\u0323t, Việt",
    "1968\\u20121972, 1968–1972",
    "\\uFF21\\uFF0D1, A-1",
    "\\uFB01ne, \\uFB01ne",
    "a \\u2192 b, a -> b",
    "a\\tb\\r\\nc\\u2028d, a b c d",
    "non\\u00ADpartisan, nonpartisan",
    "a\\u200B\\u202Eb\\uFEFF\\uFE0F, ab",
    "\\u0020 a \\u0020, a",
    "people's, people's"
  })
  void an_equal_stands_for_what_the_font_lacks(String text, String set) {
    List<Integer> lacking = new ArrayList<>();
    assertThat(letters().set(unescaped(text), lacking::add)).isEqualTo(unescaped(set));
    assertThat(lacking).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "✓",
        "漢",
        "😀",
        "א",
        "\u0007",
        "\u001b",
        "x\u0302",
        "\u0301",
        "\ud800",
        "\udb80\udc00"
      })
  void what_has_no_equal_is_named_and_stays(String text) {
    List<Integer> lacking = new ArrayList<>();
    assertThat(letters().set(text, lacking::add)).isEqualTo(text);
    assertThat(lacking).containsExactly(text.codePointBefore(text.length()));
  }

  @Test
  void marks_that_pile_up_on_a_letter_are_refused() {
    List<Integer> lacking = new ArrayList<>();
    letters().set("x" + "\u0301".repeat(3), lacking::add);
    assertThat(lacking).isEmpty();
    letters().set("x" + "\u0301".repeat(4), lacking::add);
    assertThat(lacking).containsExactly(0x301);
  }

  @ParameterizedTest
  @CsvSource({
    "2713, ✓ (U+2713 CHECK MARK)",
    "7, U+0007 BEL",
    "1F600, 😀 (U+1F600 GRINNING FACE)",
    "302, U+0302 COMBINING CIRCUMFLEX ACCENT"
  })
  void a_character_is_named_by_number_and_name(String number, String name) {
    assertThat(FontLetters.named(Integer.parseInt(number, 16))).isEqualTo(name);
  }

  @Test
  void whatever_is_set_without_complaint_the_font_has() {
    Font regular = ROBOTO.regular().at(10);
    Random random = new Random(1789);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(4, 0, i % 4 == 0 ? Character.MAX_CODE_POINT : 0x3000)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      List<Integer> lacking = new ArrayList<>();
      String set = letters().set(text, lacking::add);
      if (lacking.isEmpty()) {
        assertThat(regular.canDisplayUpTo(set)).as(text).isNegative();
        assertThat(set).isEqualTo(set.strip()).doesNotContainPattern("[\\p{Cc}\\p{Cs}]|\\s\\s");
        assertThat(letters().set(set, lacking::add)).as("set again").isEqualTo(set);
      }
    }
  }

  private static FontLetters letters() {
    return FontLetters.of(ROBOTO.regular(), ROBOTO.bold());
  }

  /**
   * The text with {@code \\t}, {@code \\r}, {@code \\n} and numbers of characters for themselves.
   */
  private static String unescaped(String text) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(text.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n"))
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }
}
