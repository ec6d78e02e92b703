package org.twocounts.claim.pack;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;

/** A pack from a stranger is refused with the line of its fault, and never harms. */
class BadPacksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a-list | is a list in JSON, not a claim pack; a claim pack is one JSON object with "format", "source" and "claims"; twocounts claims new FILE begins one
          absent-title | line 1: title is missing; it must be text
          absurd-year | line 22: year is 99999; it must be a year from 1789 to 2200
          argument-is-an-object | line 22: year is an object; it must be a year from 1789 to 2200
          bad-attribution | line 25: attribution is "1960"; it must be YEAR=NAME such as 1960=proportional
          bad-date | line 10: when is "July 2018"; it must be a date like 1876-11-07
          blank-statement | line 14: statement is empty; leave the field out instead
          control-characters | line 14: statement holds the character U+001B, which steers a terminal and is no letter
          duplicate-claim | line 36: the id "one" stands for an earlier claim too
          duplicate-key | line 15: field "statement" stands twice
          duplicate-reading | line 34: the id "r" stands for an earlier reading of this claim too
          empty | is empty
          expectation-is-text | line 28: equals is "306"; it must be a number
          figure-judged-as-a-list | line 27: the answer "most" is a figure; expect must be one of equals, at-least, at-most, more-than, less-than, within
          huge-exponent | line 28: equals is 1E+999999999; it must be a number
          list-judged-as-a-figure | line 26: the answer "two-most" is a list; expect must be one of is-empty, contains, contains-exactly, ordered-as
          missing-argument | line 21: count is missing; it must be one of won, counted
          neither-readings-nor-reason | line 12: a claim needs readings, parts, or notTestable with the reason why it has none
          nested-deeply | line 1: format: objects and arrays stand more than 12 deep in one another, the most that this file may have
          no-claims | line 11: claims must hold at least one claim
          not-a-number | line 28: not valid JSON at column 23: NaN is no value in JSON; leave out what is not known
          not-json | is a table of text, not a claim pack; a claim pack is one JSON object with "format", "source" and "claims"; twocounts claims new FILE begins one
          not-utf-8 | line 14: statement is not in UTF-8 at column 24, perhaps in Windows-1252; save the file in UTF-8
          null-statement | line 14: statement is null; leave the field out instead
          one-part-alone | line 15: parts must hold at least two: one alone is a reading
          parts-and-readings | line 34: a claim has one of readings, parts and notTestable, not readings and parts
          duplicate-part | line 34: the id "p" stands for an earlier part too
          part-of-a-part | line 33: a reading needs a check and what it must find (expect), or notTestable with the reason (and 1 more)
          reading-with-parts-and-a-check | line 19: no field "check"; there are id, reading, parts (and 1 more)
          path-as-chart | line 34: charts is "../../home"; it must be names of charts
          path-as-id | line 6: id is "../../etc/passwd"; it must be lower-case words or numbers joined by hyphens
          points-past-hundred | line 23: within is 1E+300; it must be a number from 0 to 100
          readings-and-not-testable | line 34: a claim has one of readings, parts and notTestable, not readings and notTestable
          right-to-left-override | line 14: statement holds the character U+202E, which steers a terminal and is no letter
          script-as-url | line 10: url is "javascript:alert(1)"; it must be an address that begins with https:// or http://
          sql-and-measure | line 21: no field "measure"; there are sql, unit, attribution
          sql-with-evidence | line 25: evidence of SQL is the query's own columns; select them there
          sql-with-unknown-unit | line 21: unit is "miles"; it must be one of count, year, votes, electors, points, percent, ratio, text
          too-many-states | line 23: states is an array; it must be a list of 1 to 60 texts
          trailing-content | line 37: content after the end of the object
          truncated | line 19: the file ends within an object that begins in line 16; it is cut off, as by a download that was broken off
          two-expectations | line 26: expect must state one expectation: one of equals, at-least, at-most, more-than, less-than, within, is-empty, contains, contains-exactly, ordered-as
          unknown-answer | line 25: electors has no answer "winner"; it gives two-most, most, second, lead, share, leaders, majority-holders
          unknown-argument | line 24: years is no argument of electors, which takes year, count
          unknown-column | line 32: no column "votes" in the evidence of electors; it has candidate, party, electors, electoralShare
          unknown-expectation | line 27: no expectation "is"; did you mean is-empty?
          unknown-kind-of-check | line 19: a check names a measure, {"measure": "splits", …}, or holds SQL, {"sql": "SELECT …"}
          unknown-measure | line 20: no measure "elector"; did you mean electors? (docs/claims.md lists them)
          unknown-verdict | line 34: expectedVerdict is "TRUE"; it must be one of SUPPORTED, DEPENDS_ON_READING, REFUTED, NOT_TESTABLE
          untestable-reading-with-a-check | line 19: no field "check"; there are id, reading, notTestable (and 1 more)
          verdict-typed-in | line 34: no field "verdict"; there are id, statement, source, notTestable, whatDecides, readings, parts, later, caveats, contested, expectedVerdict, level, standards, glossary, charts
          wrong-format | format is twocounts-claims 2, of a later release of this program; this one reads twocounts-claims 1
          year-as-text | line 22: year is "2016"; it must be a year from 1789 to 2200
          year-past-counting | line 22: year is 9223372036854775807; it must be a year from 1789 to 2200
          """)
  void a_fault_is_named_with_its_line(String file, String message) throws IOException {
    InvalidInputException e = refusal(file + ".json", content(file + ".json"));
    assertThat(e.getMessage()).isEqualTo(file + ".json: " + message);
    assertThat(e.getMessage().lines().count()).isEqualTo(1);
  }

  @Test
  void a_text_too_long_is_refused_with_its_line() throws IOException {
    assertThat(refusal("long-text.json", content("long-text.json")).getMessage())
        .isEqualTo("long-text.json: line 14: statement: a text has more than 2000 characters");
  }

  @Test
  void a_pack_in_another_encoding_is_refused() {
    assertThat(refusal("p.json", "{\"claims\": []}".getBytes(UTF_16LE)).getMessage())
        .isEqualTo("p.json: is in UTF-16 or UTF-32; save the file in UTF-8");
  }

  @Test
  void every_bad_file_is_refused() throws Exception {
    Path folder = Path.of(BadPacksTest.class.getResource("bad").toURI());
    try (var files = Files.list(folder)) {
      assertThat(files.sorted().toList())
          .allSatisfy(
              file ->
                  assertThatThrownBy(() -> PackReader.read(file))
                      .isInstanceOf(InvalidInputException.class));
    }
  }

  @Test
  void all_faults_are_reported_at_once_in_the_order_of_the_file() {
    String pack =
        """
        {"format": {"name": "twocounts-claims", "version": 1},
         "id": "Lesson",
         "source": {"who": "a class"},
         "claims": [{"id": "one", "statement": "S",
           "readings": [
            {"id": "r", "reading": "R",
             "check": {"measure": "electors", "arguments": {"year": 1, "count": "all"}},
             "expect": {"equals": 1}}]}]}
        """;
    assertThat(refusal("p.json", pack.getBytes(UTF_8)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "line 1: title is missing; it must be text",
            "line 2: id is \"Lesson\"; it must be lower-case words or numbers joined by hyphens",
            "line 7: year is 1; it must be a year from 1789 to 2200",
            "line 7: count is \"all\"; it must be one of won, counted");
  }

  @Test
  void a_file_past_the_limit_is_not_read_on(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.json");
    Files.write(file, new byte[2 * 1024 * 1024]);
    assertThatThrownBy(() -> PackReader.read(file))
        .hasMessage(file + ": larger than 1 MiB, the most that a claim pack may have");
  }

  /** What a reading expects and what is said of it: nothing where it can be judged. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"within": {"of": 5, "by": 0}}            |
          {"within": {"of": 5, "by": -1}}           | within is an object; it must be {"of": a number, "by": a number of 0 or more}
          {"within": {"of": 5}}                     | within is an object; it must be {"of": a number, "by": a number of 0 or more}
          {"within": {"by": 5}}                     | within is an object; it must be {"of": a number, "by": a number of 0 or more}
          {"within": {"of": 5, "by": 1, "or": 2}}   | no field "or"; did you mean of?
          {"is-empty": 1}                           | is-empty is 1; it must be true or false
          {"contains": []}                          | contains is an array; it must be a list of 1 to 100 texts or whole numbers
          {"contains": [1.5]}                       | contains is an array; it must be a list of 1 to 100 texts or whole numbers
          {"contains": [true]}                      | contains is an array; it must be a list of 1 to 100 texts or whole numbers
          {"equals": 1e12}                          |
          {"equals": 1e13}                          | equals is 1E+13; it must be a number
          {"equals": 0.000000000001}                |
          {"equals": 0.0000000000001}               | equals is 1E-13; it must be a number
          """)
  void an_expectation_that_cannot_be_judged_is_refused(String expectation, String said) {
    String reading = reading("r").replace("{\"equals\":5}", expectation);
    assertSays(pack(claim(reading)), said);
  }

  /** A field of a pack or of its claim, changed. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "title":"T"        | "title":"T","through":1789         |
          "title":"T"        | "title":"T","through":2200         |
          "title":"T"        | "title":"T","through":1788         | through is 1788, outside 1789 to 2200
          "title":"T"        | "title":"T","through":2201         | through is 2201, outside 1789 to 2200
          "title":"T"        | "title":"T","through":"2000"       | through is "2000"; it must be a whole number
          "title":"T"        | "title":5                          | title is 5; it must be text
          "who":"W"          | "who":"W","kind":"person"          |
          "who":"W"          | "who":"W","kind":"persona"         | kind is "persona"; it must be one of person, organization
          "who":"W"          | "who":"W","whose":"V"              | no field "whose"; there are who, kind, when, where, url, note
          "version":1        | "version":1,"year":2               | no field "year"; there are name, version
          "statement":"S"    | "statement":"S","contested":[1789,2200] |
          "statement":"S"    | "statement":"S","contested":[1788] | contested is 1788, outside 1789 to 2200
          "statement":"S"    | "statement":"S","contested":[2201] | contested is 2201, outside 1789 to 2200
          "statement":"S"    | "statement":"S","later":[]         | later must hold at least one reading
          "statement":"S"    | "statement":"S","caveats":[["a"]]  | caveats holds an array; it must be an array of texts
          "measure":"splits" | "sql":"SELECT 1","attribution":["1960=a","1960=b"] | two attributions for 1960
          "measure":"splits" | "sql":"SELECT 1","rows":2          | no field "rows"; there are sql, unit, attribution
          "measure":"splits" | "sql":"SELECT 1","unit":"points"   |
          "reading":"R"      | "reading":"R","because":"B"        | no field "because"; there are id, reading, expect, check, evidence
          """)
  void a_field_is_held_to_what_it_may_be(String right, String wrong, String said) {
    String pack = new String(pack(claim(reading("r"))), UTF_8);
    assertThat(pack).contains(right);
    assertSays(pack.replace(right, wrong).getBytes(UTF_8), said);
  }

  private static String claim(String readings) {
    return "{\"id\":\"c\",\"statement\":\"S\",\"readings\":[%s]}".formatted(readings);
  }

  private static void assertSays(byte[] pack, String said) {
    if (said == null) {
      assertThat(PackReader.read("p.json", pack).claims()).hasSize(1);
    } else {
      assertThat(refusal("p.json", pack).getMessage()).isEqualTo("p.json: line 1: " + said);
    }
  }

  @Test
  void as_many_readings_as_a_claim_may_have_are_read() {
    String readings =
        IntStream.range(0, 40).mapToObj(i -> reading("r" + i)).collect(Collectors.joining(","));
    assertSays(pack(claim(readings)), null);
  }

  @Test
  void more_readings_than_a_pack_may_have_are_refused() {
    String readings =
        IntStream.range(0, 40).mapToObj(i -> reading("r" + i)).collect(Collectors.joining(","));
    String claims =
        IntStream.range(0, 26)
            .mapToObj(
                i ->
                    "{\"id\":\"c%d\",\"statement\":\"S\",\"readings\":[%s]}".formatted(i, readings))
            .collect(Collectors.joining(","));
    assertThat(refusal("p.json", pack(claims)).getMessage())
        .isEqualTo("p.json: line 1: 1040 readings; a pack has at most 1000 in all");
  }

  @Test
  void more_readings_than_a_claim_may_have_are_refused() {
    String readings =
        IntStream.range(0, 41).mapToObj(i -> reading("r" + i)).collect(Collectors.joining(","));
    String claim = "{\"id\":\"c\",\"statement\":\"S\",\"readings\":[%s]}".formatted(readings);
    assertThat(refusal("p.json", pack(claim)).getMessage())
        .startsWith("p.json: line 1: readings has 41 items; at most 40 are allowed");
  }

  @Test
  void a_missing_file_and_a_folder_are_told_apart(@TempDir Path folder) {
    assertThatThrownBy(() -> PackReader.read(folder.resolve("none.json")))
        .hasMessageEndingWith("none.json: no such file");
    assertThatThrownBy(() -> PackReader.read(folder))
        .hasMessageEndingWith(": is a folder, not a claim pack");
  }

  @Test
  void the_names_of_built_in_packs_reach_no_other_file() {
    assertThat(BuiltInPacks.find("../pack/article-2018")).isEmpty();
    assertThat(BuiltInPacks.find("article-2018.json")).isEmpty();
    assertThat(BuiltInPacks.find("")).isEmpty();
  }

  private static String reading(String id) {
    return ("{\"id\":\"%s\",\"reading\":\"R\",\"check\":{\"measure\":\"splits\"},"
            + "\"expect\":{\"equals\":5}}")
        .formatted(id);
  }

  private static byte[] pack(String claims) {
    return ("{\"format\":{\"name\":\"twocounts-claims\",\"version\":1},\"id\":\"p\",\"title\":\"T\","
                + "\"source\":{\"who\":\"W\"},\"claims\":["
            + claims
            + "]}")
        .getBytes(UTF_8);
  }

  private static InvalidInputException refusal(String file, byte[] content) {
    return catchThrowableOfType(
        InvalidInputException.class,
        () -> PackReader.read(file, Arrays.copyOf(content, content.length)));
  }

  private static byte[] content(String file) throws IOException {
    try (InputStream in = BadPacksTest.class.getResourceAsStream("bad/" + file)) {
      return in.readAllBytes();
    }
  }
}
