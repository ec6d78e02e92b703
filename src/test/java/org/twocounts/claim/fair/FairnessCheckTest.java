package org.twocounts.claim.fair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.table.Facts;
import org.twocounts.table.sql.TableDatabase;

/** What the check of fairness finds in packs that are not fair. */
class FairnessCheckTest {
  private static final Dataset DATASET = Dataset.openPackaged(EnumSet.allOf(Section.class));

  private static final String LEAD =
      """
      {"id": "%s", "statement": "%s", "readings": [{"id": "r", "reading": "%s",
        "check": {"measure": "%s", "arguments": {%s}%s}, "expect": {%s}}]}
      """;

  @Test
  void two_claims_that_say_the_same_and_are_not_asked_the_same() {
    String first =
        LEAD.formatted(
            "one",
            "Bush led by a wide margin in 2004.",
            "By votes.",
            "popular-vote",
            "\"year\": 2004",
            ", \"answer\": \"margin\"",
            "\"at-least\": 10");
    String second =
        LEAD.formatted(
            "two",
            "Obama led by a wide margin in 2008.",
            "By electors.",
            "electors",
            "\"year\": 2008, \"count\": \"won\"",
            ", \"answer\": \"lead\"",
            "\"at-least\": 100");
    assertThat(notes(first + "," + second))
        .filteredOn(note -> note.kind().isFault())
        .extracting(FairnessNote::kind, FairnessNote::claim)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(FairnessKind.ASYMMETRY, "two"));
    assertThat(notes(first + "," + first.replace("one", "three").replace("2004", "2012")))
        .filteredOn(note -> note.kind().isFault())
        .isEmpty();
  }

  /** Two statements, what each is asked, and what the second is said to be asked otherwise. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Obama won in a landslide in 2012. | Reagan won in a landslide in 1980. | popular-vote | margin | "year": 2012 | "year": 1980 | "at-least": 3 | "at-least": 15 | popular-vote margin year=…, at least +15.0 pp here, popular-vote margin year=…, at least +3.0 pp there
          Republicans steal close elections. | Democrats steal close elections. | splits | count | "lead-at-most": 1 | "lead-at-most": 2 | "more-than": 0 | "more-than": 0 | splits count lead-at-most=2.0, more than 0 here, splits count lead-at-most=1.0, more than 0 there
          Republicans cheat. | Democrats cheat. | splits | count | "party": "Republican" | "party": "Democratic" | "more-than": 0 | "more-than": 5 | splits count party=…, more than 5 here, splits count party=…, more than 0 there
          Republicans lead in votes. | Democrats lead in votes. | popular-leaders | count | "party": "Republican", "from": 1948 | "party": "Democratic", "from": 1988 | "more-than": 9 | "more-than": 9 | popular-leaders count from=1988 party=…, more than 9 here, popular-leaders count from=1948 party=…, more than 9 there
          New Republicans led the vote. | New Democrats led the vote. | popular-leaders | count | "party": "Republican" | "party": "Democratic", "incumbency": "not-incumbent" | "more-than": 9 | "more-than": 9 | popular-leaders count party=… incumbency=not-incumbent, more than 9 here, popular-leaders count party=…, more than 9 there
          The college helps Republicans. | The college helps Democrats. | bias-series | average | "from": 1948 | "from": 1948 | "less-than": 0 | "more-than": 1 | bias-series average party=… from=1948, less than −1.0 pp here, bias-series average party=… from=1948, less than 0 pp there
          Bush led by 3 points in 2004. | Obama led by 7 points in 2008. | popular-vote | margin | "year": 2004 | "year": 2008 | "at-least": 3 | "within": {"of": 7, "by": 5} | popular-vote margin year=…, near the figure stated here, popular-vote margin year=…, at least the figure stated there
          """)
  void what_is_asked_otherwise(
      String first,
      String second,
      String measure,
      String answer,
      String firsts,
      String seconds,
      String expected,
      String otherwise,
      String note) {
    assertThat(
            notes(
                asked("one", first, measure, answer, firsts, expected)
                    + ","
                    + asked("two", second, measure, answer, seconds, otherwise)))
        .filteredOn(found -> found.kind() == FairnessKind.ASYMMETRY)
        .extracting(FairnessNote::note)
        .containsExactly("it says what one says, and is not asked the same: " + note);
  }

  /** Statements that are asked the same, or that do not say the same. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Obama won in a landslide in 2012. | Reagan won in a landslide in 1980. | popular-vote | margin | "year": 2012 | "year": 1980, "candidate": "Ronald Reagan" | "at-least": 10 | "at-least": 10
          Fewer than 80,000 votes decided 2016. | About 44,000 votes decided 2020. | smallest-flip | voters | "year": 2016 | "year": 2020 | "less-than": 80000 | "within": {"of": 44000, "by": 2000}
          The college helps Republicans. | The college helps Democrats. | bias-series | average | "from": 1948 | "from": 1948 | "less-than": 0 | "more-than": 0
          Clinton had 3 million more votes in 2016. | Biden had 7 million more votes in 2020. | popular-vote | margin-votes | "year": 2016 | "year": 2020 | "at-least": 3000000 | "at-least": 7000000
          Republicans led since 1948. | Democrats led since 1988. | popular-leaders | count | "party": "Republican", "from": 1948 | "party": "Democratic", "from": 1988 | "more-than": 3 | "more-than": 3
          No Republican led the vote. | Every Republican led the vote. | popular-leaders | count | "party": "Republican" | "party": "Republican" | "equals": 0 | "more-than": 9
          """)
  void what_is_not_asked_otherwise(
      String first,
      String second,
      String measure,
      String answer,
      String firsts,
      String seconds,
      String expected,
      String otherwise) {
    assertThat(
            notes(
                asked("one", first, measure, answer, firsts, expected)
                    + ","
                    + asked("two", second, measure, answer, seconds, otherwise)))
        .filteredOn(found -> found.kind() == FairnessKind.ASYMMETRY)
        .isEmpty();
  }

  private static String asked(
      String id, String statement, String measure, String answer, String given, String expected) {
    return LEAD.formatted(
        id, statement, "So.", measure, given, ", \"answer\": \"" + answer + "\"", expected);
  }

  @Test
  void a_claim_that_is_not_tested_beside_one_that_is() {
    String untested =
        "{\"id\": \"two\", \"statement\": \"Democrats steal close elections.\","
            + " \"notTestable\": \"Nobody can tell.\"}";
    String tested =
        asked(
            "one", "Republicans steal close elections.", "splits", "count", "", "\"more-than\": 9");
    assertThat(notes(tested + "," + untested))
        .filteredOn(found -> found.kind() == FairnessKind.ASYMMETRY)
        .extracting(FairnessNote::note)
        .containsExactly(
            "it says what one says, and is not asked the same: nothing here,"
                + " splits count, more than 9 there");
  }

  @Test
  void parts_have_periods_and_mirrors_of_their_own() {
    String parts =
        """
        {"id": "one", "statement": "Democrats lead.", "parts": [
          {"id": "votes", "part": "In votes, from 1992 to 2012.", "check": {"measure": "popular-leaders",
            "answer": "count", "arguments": {"party": "Democratic", "from": 1992, "to": 2012}},
            "expect": {"at-least": 5}},
          {"id": "bias", "part": "In bias, from 1992 to 2012.", "check": {"measure": "bias-series",
            "answer": "average", "arguments": {"from": 1992, "to": 2012}},
            "expect": {"more-than": 0}}]}
        """;
    CheckedReading whole = examined(parts).claims().get(0).readings().get(0);
    assertThat(whole.mirror()).isPresent();
    assertThat(whole.parts())
        .hasSize(2)
        .allMatch(part -> part.mirror().isPresent())
        .allMatch(part -> part.dependence().orElseThrow().isDecisive());
    assertThat(notes(parts))
        .filteredOn(note -> note.kind() == FairnessKind.PERIOD)
        .extracting(FairnessNote::reading)
        .containsExactly("as-stated.votes", "as-stated.votes", "as-stated.bias", "as-stated.bias");
    assertThat(notes(parts)).noneMatch(note -> note.kind().isFault());
    assertThat(notes(parts.replace(", from 1992 to 2012", "")))
        .filteredOn(note -> note.kind().isFault())
        .extracting(FairnessNote::kind)
        .containsExactly(
            FairnessKind.SILENT_START,
            FairnessKind.SILENT_END,
            FairnessKind.SILENT_START,
            FairnessKind.SILENT_END);
  }

  /** A period's end, the reading, the day of the claim, and what is said of it. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "to": 2012 | At most two.              |            | it ends with 2012 and does not say so
          "to": 2012 | At most two to 2012.      |            |
          "to": 2012 | At most two before 2016.  |            |
          "to": 2014 | At most two up to 2012.   |            |
          "to": 2014 | At most two.              |            | it ends with 2014 and does not say so
          "to": 2024 | At most two.              |            |
                     | At most two.              |            |
          "to": 2016 | At most two.              | 2018-07-16 |
          "to": 2016 | At most two.              | 2020-11-03 |
          "to": 2016 | At most two.              | 2020-11-04 | it ends with 2016 and does not say so
          """)
  void an_end_that_nobody_is_told_of(String to, String reading, String day, String note) {
    String when = day == null ? "" : ", \"when\": \"" + day + "\"";
    String claim =
        LEAD.formatted(
                "one",
                "Splits are rare.",
                reading,
                "splits",
                to == null ? "" : to,
                "",
                "\"at-most\": 2")
            .replace("\"readings\"", "\"source\": {\"who\": \"W\"" + when + "}, \"readings\"");
    assertThat(notes(claim))
        .filteredOn(found -> found.kind().isFault())
        .extracting(FairnessNote::note)
        .isEqualTo(note == null ? List.of() : List.of(note));
  }

  /** What cannot be tried is said: measure, arguments, answer and expectation, or SQL. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "sql": "SELECT count(*) FROM elections" | "more-than": 9 | asked in SQL: other periods and the mirror are not tried
          "sql": "SELECT count(*) FROM candidacies WHERE party = 'Republican'" | "more-than": 9 | asked in SQL: other periods are not tried
          "sql": "SELECT count(*) FROM candidacies WHERE party_id = 'republican'" | "more-than": 9 | asked in SQL: other periods are not tried
          "sql": "SELECT count(*) FROM candidacies WHERE instr('the Republican', party) > 0" | "more-than": 9 | asked in SQL: other periods and the mirror are not tried
          "sql": "SELECT count(*) FROM candidacies WHERE party IN ('Republican', 'National Republican')" | "more-than": 9 | asked in SQL: other periods and the mirror are not tried
          "measure": "split-chance", "arguments": {"within": 1, "model": "uniform"} | "more-than": 9 | simulated: other periods are not tried
          "measure": "splits", "answer": "years" | "contains": [2016] | expects a list, which another period changes: other periods are not tried
          "measure": "splits", "answer": "years", "arguments": {"from": 2016, "to": 2016} | "contains": [2016] |
          "measure": "popular-vote", "arguments": {"year": 2016} | "more-than": 9 |
          """)
  void what_is_not_tried_is_said(String check, String expected, String why) {
    String claim =
        "{\"id\": \"one\", \"statement\": \"In 2016.\", \"readings\": [{\"id\": \"r\", \"reading\":"
            + " \"So.\", \"check\": {"
            + check
            + "}, \"expect\": {"
            + expected
            + "}}]}";
    assertThat(notes(claim))
        .filteredOn(note -> note.kind() == FairnessKind.UNTRIED)
        .extracting(FairnessNote::note)
        .isEqualTo(why == null ? List.of() : List.of(why));
  }

  @Test
  void one_statement_with_two_verdicts() {
    String split =
        LEAD.formatted(
            "one", "The counts split.", "Since 1824.", "splits", "", "", "\"more-than\": 0");
    String never =
        LEAD.formatted(
            "two", "The counts  split", "Since 1824.", "splits", "", "", "\"equals\": 0");
    assertThat(notes(split + "," + never))
        .filteredOn(note -> note.kind() == FairnessKind.TWO_VERDICTS)
        .extracting(FairnessNote::note)
        .containsExactly("REFUTED here, SUPPORTED in p");
  }

  @Test
  void a_start_that_nobody_is_told_of() {
    String silent =
        LEAD.formatted(
            "one",
            "Splits are rare.",
            "At most two.",
            "splits",
            "\"from\": 1892",
            "",
            "\"at-most\": 2");
    assertThat(notes(silent))
        .filteredOn(note -> note.kind() == FairnessKind.SILENT_START)
        .extracting(FairnessNote::note)
        .containsExactly("it begins with 1892 and does not say so");
    assertThat(notes(silent.replace("At most two", "At most two since 1892")))
        .filteredOn(note -> note.kind().isFault())
        .isEmpty();
  }

  @Test
  void the_period_that_decides_is_told() {
    String window =
        LEAD.formatted(
            "one",
            "Splits are rare.",
            "At most two since 1892.",
            "splits",
            "\"from\": 1892",
            "",
            "\"at-most\": 2");
    assertThat(notes(window))
        .filteredOn(note -> note.kind() == FairnessKind.PERIOD)
        .extracting(FairnessNote::note)
        .contains(
            "begun with each election and ended with 2024: holds on 34 of 51 (1892–2024); fails on"
                + " 17 of 51 (1824–1888)");
  }

  @Test
  void a_tie_is_no_failure_of_one_side() {
    String tie =
        LEAD.formatted(
            "one",
            "The college favours one side.",
            "From 1988 to 2016, in more elections.",
            "bias-series",
            "\"party\": \"%s\", \"from\": 1988, \"to\": 2016",
            ", \"answer\": \"lead\"",
            "\"more-than\": 0");
    for (String party : List.of("Democratic", "Republican")) {
      assertThat(notes(tie.formatted(party)))
          .filteredOn(note -> note.kind() == FairnessKind.TIE)
          .hasSize(1);
    }
  }

  private static List<FairnessNote> notes(String claims) {
    return FairnessCheck.of(List.of(examined(claims)));
  }

  private static CheckedPack examined(String claims) {
    String pack =
        """
        {"format": {"name": "twocounts-claims", "version": 1}, "id": "p", "title": "T",
         "source": {"who": "W"}, "claims": [%s]}
        """
            .formatted(claims);
    try (ClaimChecker checker =
        new ClaimChecker(
            TheRecord.record(),
            Map.of(),
            chosen -> TableDatabase.open(Facts.of(DATASET, chosen)))) {
      return checker.examine(PackReader.read("p.json", pack.getBytes(UTF_8)));
    }
  }
}
