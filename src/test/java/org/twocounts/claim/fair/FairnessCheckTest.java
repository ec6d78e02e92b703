package org.twocounts.claim.fair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.PackReader;

/** What the check of fairness finds in packs that are not fair. */
class FairnessCheckTest {
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
    String pack =
        """
        {"format": {"name": "twocounts-claims", "version": 1}, "id": "p", "title": "T",
         "source": {"who": "W"}, "claims": [%s]}
        """
            .formatted(claims);
    try (ClaimChecker checker = new ClaimChecker(TheRecord.record())) {
      return FairnessCheck.of(
          List.of(checker.examine(PackReader.read("p.json", pack.getBytes(UTF_8)))));
    }
  }
}
