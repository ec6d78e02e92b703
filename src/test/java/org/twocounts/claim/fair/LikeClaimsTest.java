package org.twocounts.claim.fair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that say the same and are asked, or judged, otherwise. */
class LikeClaimsTest {
  @Test
  void two_claims_that_say_the_same_and_are_not_asked_the_same() {
    String first =
        SmallPacks.LEAD.formatted(
            "one",
            "Bush led by a wide margin in 2004.",
            "By votes.",
            "popular-vote",
            "\"year\": 2004",
            ", \"answer\": \"margin\"",
            "\"at-least\": 10");
    String second =
        SmallPacks.LEAD.formatted(
            "two",
            "Obama led by a wide margin in 2008.",
            "By electors.",
            "electors",
            "\"year\": 2008, \"count\": \"won\"",
            ", \"answer\": \"lead\"",
            "\"at-least\": 100");
    assertThat(SmallPacks.notes(first + "," + second))
        .filteredOn(note -> note.kind().isFault())
        .extracting(FairnessNote::kind, FairnessNote::claim)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(FairnessKind.ASYMMETRY, "two"));
    assertThat(
            SmallPacks.notes(first + "," + first.replace("one", "three").replace("2004", "2012")))
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
            SmallPacks.notes(
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
            SmallPacks.notes(
                asked("one", first, measure, answer, firsts, expected)
                    + ","
                    + asked("two", second, measure, answer, seconds, otherwise)))
        .filteredOn(found -> found.kind() == FairnessKind.ASYMMETRY)
        .isEmpty();
  }

  private static String asked(
      String id, String statement, String measure, String answer, String given, String expected) {
    return SmallPacks.LEAD.formatted(
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
    assertThat(SmallPacks.notes(tested + "," + untested))
        .filteredOn(found -> found.kind() == FairnessKind.ASYMMETRY)
        .extracting(FairnessNote::note)
        .containsExactly(
            "it says what one says, and is not asked the same: nothing here,"
                + " splits count, more than 9 there");
  }

  @Test
  void one_statement_with_two_verdicts() {
    String split =
        SmallPacks.LEAD.formatted(
            "one", "The counts split.", "Since 1824.", "splits", "", "", "\"more-than\": 0");
    String never =
        SmallPacks.LEAD.formatted(
            "two", "The counts  split", "Since 1824.", "splits", "", "", "\"equals\": 0");
    assertThat(SmallPacks.notes(split + "," + never))
        .filteredOn(note -> note.kind() == FairnessKind.TWO_VERDICTS)
        .extracting(FairnessNote::note)
        .containsExactly("REFUTED here, SUPPORTED in p");
  }
}
