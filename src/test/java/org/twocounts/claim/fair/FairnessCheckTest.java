package org.twocounts.claim.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.claim.CheckedReading;

/** What the check of fairness finds in packs that are not fair. */
class FairnessCheckTest {
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
    CheckedReading whole = SmallPacks.examined(parts).claims().get(0).readings().get(0);
    assertThat(whole.mirror()).isPresent();
    assertThat(whole.parts())
        .hasSize(2)
        .allMatch(part -> part.mirror().isPresent())
        .allMatch(part -> part.dependence().orElseThrow().isDecisive());
    assertThat(SmallPacks.notes(parts))
        .filteredOn(note -> note.kind() == FairnessKind.PERIOD)
        .extracting(FairnessNote::reading)
        .containsExactly("as-stated.votes", "as-stated.votes", "as-stated.bias", "as-stated.bias");
    assertThat(SmallPacks.notes(parts)).noneMatch(note -> note.kind().isFault());
    assertThat(SmallPacks.notes(parts.replace(", from 1992 to 2012", "")))
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
        SmallPacks.LEAD
            .formatted(
                "one",
                "Splits are rare.",
                reading,
                "splits",
                to == null ? "" : to,
                "",
                "\"at-most\": 2")
            .replace("\"readings\"", "\"source\": {\"who\": \"W\"" + when + "}, \"readings\"");
    assertThat(SmallPacks.notes(claim))
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
          "measure": "splits", "answer": "years" | "contains": [2016] | expects a list: other periods are not tried
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
    assertThat(SmallPacks.notes(claim))
        .filteredOn(note -> note.kind() == FairnessKind.UNTRIED)
        .extracting(FairnessNote::note)
        .isEqualTo(why == null ? List.of() : List.of(why));
  }

  @Test
  void a_start_that_nobody_is_told_of() {
    String silent =
        SmallPacks.LEAD.formatted(
            "one",
            "Splits are rare.",
            "At most two.",
            "splits",
            "\"from\": 1892",
            "",
            "\"at-most\": 2");
    assertThat(SmallPacks.notes(silent))
        .filteredOn(note -> note.kind() == FairnessKind.SILENT_START)
        .extracting(FairnessNote::note)
        .containsExactly("it begins with 1892 and does not say so");
    assertThat(SmallPacks.notes(silent.replace("At most two", "At most two since 1892")))
        .filteredOn(note -> note.kind().isFault())
        .isEmpty();
  }

  @Test
  void the_period_that_decides_is_told() {
    String window =
        SmallPacks.LEAD.formatted(
            "one",
            "Splits are rare.",
            "At most two since 1892.",
            "splits",
            "\"from\": 1892",
            "",
            "\"at-most\": 2");
    assertThat(SmallPacks.notes(window))
        .filteredOn(note -> note.kind() == FairnessKind.PERIOD)
        .extracting(FairnessNote::note)
        .contains(
            "begun with each election and ended with 2024: holds on 34 of 51 (1892–2024); fails on"
                + " 17 of 51 (1824–1888)");
  }

  @Test
  void a_tie_is_no_failure_of_one_side() {
    String tie =
        SmallPacks.LEAD.formatted(
            "one",
            "The college favours one side.",
            "From 1988 to 2016, in more elections.",
            "bias-series",
            "\"party\": \"%s\", \"from\": 1988, \"to\": 2016",
            ", \"answer\": \"lead\"",
            "\"more-than\": 0");
    for (String party : List.of("Democratic", "Republican")) {
      assertThat(SmallPacks.notes(tie.formatted(party)))
          .filteredOn(note -> note.kind() == FairnessKind.TIE)
          .hasSize(1);
    }
  }
}
