package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with one and with several slips, against the parser that refuses them. */
class JsonSlipTest {
  private static final ObjectMapper PARSER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final List<String> TEXTS =
      List.of(
          "{}",
          " [ ] \n",
          "{\"a\": 1, \"b\": [true, false, null],\n \"c\": {\"d\": \"e\"}}",
          "[-0.5e+10, 0, 12, 1E5, -7, 0.25]",
          "{\"\\u00e9\\n\\\"\\\\\\/\": \"\\b\\f\\r\\t\\uD83D\\uDE00 é 選\",\r\n\"\": []}\r\n",
          "[[[{\"a\":{}}]],\r \"x\"]\t",
          "\"text\"",
          "17",
          "null");

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u",
          "0",
          "1",
          "-",
          "+",
          ".",
          "e",
          "a",
          "true",
          "null",
          "None",
          "NaN",
          "-Infinity",
          "undefined",
          "'",
          "“",
          "`",
          "//",
          "#",
          "/",
          " ",
          "\n",
          "\r",
          "\t",
          "\u0001",
          "\u00A0",
          "\u2003",
          "\uFEFF",
          "é",
          "😀",
          "_",
          "\\u12",
          "\\x",
          "0x1F",
          "\\u１２３４");

  @Test
  void a_text_of_json_has_no_slip() {
    assertThat(TEXTS).allSatisfy(text -> assertThat(JsonSlip.in(text)).isEmpty());
    assertThat(JsonSlip.in("\uFEFF{}")).isEmpty();
  }

  @Test
  void a_text_has_a_slip_wherever_one_change_makes_the_parser_refuse_it() {
    for (String text : TEXTS) {
      for (int at = 0; at <= text.length(); at++) {
        assertAgree(text.substring(0, at));
        for (String piece : PIECES) {
          assertAgree(text.substring(0, at) + piece + text.substring(at));
          if (at < text.length()) {
            assertAgree(text.substring(0, at) + piece + text.substring(at + 1));
          }
        }
        if (at < text.length()) {
          assertAgree(text.substring(0, at) + text.substring(at + 1));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_text_of_any_pieces_has_a_slip_where_the_parser_refuses_it(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 20_000; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(7); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertAgree(text.toString());
    }
  }

  /** Blank text is refused before, and what begins with a byte order mark read without it. */
  private static void assertAgree(String text) {
    if (text.isBlank() || text.startsWith("\uFEFF")) {
      return;
    }
    Optional<Problem> slip = JsonSlip.in(text);
    Optional<JacksonException> refusal = refusal(text);
    assertThat(slip.isPresent())
        .as("%s: %s, %s", text, slip, refusal)
        .isEqualTo(refusal.isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void its_line_and_column_are_counted_whatever_ends_a_line(String end) {
    for (int lines = 0; lines < 5; lines++) {
      String text = "[" + end.repeat(lines) + "1, \"é😀\", 2 3]";
      assertThat(JsonSlip.in(text))
          .contains(
              new Problem(
                  lines + 1,
                  "",
                  "not valid JSON at column %s: a comma must stand between two values, before \"3\""
                      .formatted(lines == 0 ? 13 : 12)));
      assertThat(JsonSlip.in("[" + end.repeat(lines) + "1,"))
          .contains(
              new Problem(
                  lines + 1,
                  "",
                  "the file ends within an array that begins in line 1; it is cut off, as by a"
                      + " download that was broken off"));
    }
  }

  private static Optional<JacksonException> refusal(String text) {
    try {
      PARSER.readTree(text);
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.of(e);
    }
  }
}
