package org.twocounts.claim.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Unit;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.Comparison;
import org.twocounts.claim.pack.Expectation;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.ReadingQuestion;
import org.twocounts.claim.pack.SqlCheck;

/** Properties of every mirror of the built-in packs. */
class MirrorTest {
  private static final Mirror MIRROR = new Mirror(TheRecord.record());

  static Stream<Reading> readings() {
    return BuiltInPacks.all().stream()
        .flatMap(p -> p.claims().stream())
        .flatMap(c -> Stream.concat(c.readings().stream(), c.later().stream()))
        .filter(r -> MIRROR.of(r).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void the_mirror_of_a_mirror_asks_what_the_reading_asks(Reading reading) {
    Optional<Reading> twice = MIRROR.of(reading).flatMap(MIRROR::of);
    assertThat(asked(twice.orElseThrow())).isEqualTo(asked(reading));
  }

  /** The condition of a query, and that of its mirror; none where there is none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          party = 'Republican'                            | party = 'Democratic'
          party_id = 'republican'                         | party_id = 'democratic'
          party IN ('Republican', 'Whig')                 | party IN ('Democratic', 'Whig')
          party = 'Democratic' AND rival_id = 'republican' | party = 'Republican' AND rival_id = 'democratic'
          party LIKE 'Republican%'                        |
          party LIKE '%democrat%'                         |
          party IN ('Republican', 'Liberal Republican')   |
          party = 'REPUBLICAN'                            |
          party = 'Whig'                                  |
          year = 2016                                     |
          """)
  void of_a_query_the_texts_that_are_a_partys_label_or_id_are_exchanged(
      String condition, String exchanged) {
    String sql = "SELECT count(*) FROM candidacies WHERE ";
    Optional<String> mirrored =
        MIRROR
            .of(queried(sql + condition))
            .flatMap(mirror -> mirror.question().asked())
            .map(asked -> ((SqlCheck) asked.check()).sql());
    assertThat(mirrored).isEqualTo(Optional.ofNullable(exchanged).map(c -> sql + c));
  }

  private static Reading queried(String sql) {
    Answer answer = Answer.figure("answer", Unit.COUNT, "the query's answer");
    Expectation expected = new Expectation.Compared(Comparison.MORE_THAN, BigDecimal.ZERO);
    return new Reading(
        "r",
        "So.",
        new ReadingQuestion.Asked(new SqlCheck(sql, answer, Map.of()), expected, List.of()),
        1);
  }

  private static List<Object> asked(Reading reading) {
    ReadingQuestion.Asked asked = (ReadingQuestion.Asked) reading.question();
    return List.of(asked.check(), asked.expectation());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("differences")
  void of_a_difference_one_side_is_ahead_or_both_are_even(CheckedReading reading) {
    ReadingOutcome mirror = reading.mirror().orElseThrow().outcome();
    switch (reading.outcome()) {
      case HOLDS -> assertThat(mirror).isEqualTo(ReadingOutcome.FAILS);
      case FAILS -> assertThat(mirror).isEqualTo(ReadingOutcome.HOLDS);
      case EVEN -> assertThat(mirror).isEqualTo(ReadingOutcome.EVEN);
      case UNTOLD -> assertThat(mirror).isEqualTo(ReadingOutcome.UNTOLD);
    }
  }

  static List<CheckedReading> differences() {
    try (ClaimChecker checker = new ClaimChecker(TheRecord.record())) {
      return checker.examine(BuiltInPacks.find("article-2018").orElseThrow()).claims().stream()
          .filter(c -> c.id().equals("advantage-democrats"))
          .flatMap(c -> Stream.concat(c.readings().stream(), c.later().stream()))
          .toList();
    }
  }
}
