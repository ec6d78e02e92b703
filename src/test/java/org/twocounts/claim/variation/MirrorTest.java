package org.twocounts.claim.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.ReadingQuestion;

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
