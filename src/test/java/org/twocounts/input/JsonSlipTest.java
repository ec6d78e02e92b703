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
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          {} x | 4 | content after the end of the object
          [} | 2 | } stands where ] must close an array that begins in line 1
          [1} | 3 | } stands where ] must close an array that begins in line 1
          {"a": 1] | 8 | ] stands where } must close an object that begins in line 1
          [1,] | 4 | a comma before ]; none stands after the last item
          {"a": 1,} | 9 | a comma before }; none stands after the last item
          {"a": } | 7 | a value is missing before }
          ] | 1 | a value is missing before ]
          [,] | 2 | a value is missing before ,
          {"a": ] | 7 | a value is missing before ]
          {,} | 2 | a field is missing before the comma
          {a: 1} | 2 | the name of a field stands between quotation marks: "a"
          {"a": 1,5} | 9 | a number stands where the name of a field must; decimals have a point, not a comma
          {[ | 2 | the name of a field must stand here, not "["
          {"a" 1} | 6 | a colon must stand between the name of a field and its value
          {"a": 1 "b": 2} | 9 | a comma must stand between two fields, before a quotation mark
          [1 2] | 4 | a comma must stand between two values, before "2"
          [1 # two | 4 | JSON has no comments; take it out
          [// two | 2 | JSON has no comments; take it out
          {# two | 2 | JSON has no comments; take it out
          [“a”] | 2 | texts and names stand between straight quotation marks ("), not “
          {'a': 1} | 2 | texts and names stand between straight quotation marks ("), not '
          [1 ’ | 4 | texts and names stand between straight quotation marks ("), not ’
          [True] | 2 | True is written true in JSON
          [None] | 2 | None is written null in JSON
          [-Infinity] | 2 | -Infinity is no value in JSON; leave out what is not known
          [undefined] | 2 | undefined is no value in JSON; leave out what is not known
          [007] | 2 | "007" is no number in JSON; numbers are written such as 7, -0.5, 1e6
          [.5] | 2 | ".5" is no number in JSON; numbers are written such as 7, -0.5, 1e6
          [Ohio, 1] | 2 | a text stands between quotation marks: "Ohio"
          [! | 2 | a value must stand here, not "!"
          ["\\x"] | 4 | \\ before "x"; a backslash in a text is written \\\\
          ["\\u00g0"] | 4 | \\u needs four digits after it, such as \\u00e9
          """)
  void the_first_slip_is_said_with_its_column(String text, int column, String message) {
    assertThat(JsonSlip.in(text))
        .contains(new Problem(1, "", "not valid JSON at column " + column + ": " + message));
  }

  @Test
  void a_control_character_in_a_text_is_said_to_be_what_it_is() {
    for (char c = 0; c < ' '; c++) {
      String message =
          switch (c) {
            case '\n', '\r' ->
                "a text breaks off at the end of the line; close it, or write the break as \\n";
            case '\t' -> "a tab within a text is written \\t";
            default -> "a control character in a text";
          };
      assertThat(JsonSlip.in("[\"a" + c + "b\"]"))
          .contains(new Problem(1, "", "not valid JSON at column 4: " + message));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": [1, tru", "{\"a\": [", "{\"a\": [1,", "{\"a\": [-"})
  void a_text_that_ends_too_early_says_within_what(String text) {
    assertThat(JsonSlip.in("\n" + text))
        .contains(
            new Problem(
                2,
                "",
                "the file ends within an array that begins in line 2; it is cut off, as by a"
                    + " download that was broken off"));
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
