package org.twocounts.claim.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.TableOfTest;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.ReadingOutcome;

/** Every measure has an example of a check that a pack can hold and the record answers. */
class MeasureExampleTest {
  /** Expectations that leave one answer. */
  private static final Set<String> EXACT = Set.of("equals", "contains-exactly", "ordered-as");

  static List<MeasureSpec> specs() {
    return Measures.all().stream().map(Measure::spec).toList();
  }

  @ParameterizedTest
  @MethodSource("specs")
  void an_example_can_be_pasted_into_a_reading_and_is_answered(MeasureSpec spec) {
    String pasted = MeasureExample.of(spec).pasted();
    assertThat(pasted).contains("\"measure\": \"" + spec.name() + "\"", "\"answer\": ");
    assertThat(pasted.lines()).allMatch(line -> line.length() <= 80);
    assertThat(asked(pasted).found()).doesNotStartWith("cannot be told");
  }

  /** An example whose expectation holds and leaves one answer is one. */
  @Test
  void every_measure_is_held_to_a_fact() {
    List<String> held = TableOfTest.firstColumn(MeasuresTest.class, "a_measure_finds");
    assertThat(specs().stream().filter(s -> !held.contains(s.name()) && !isFact(s)))
        .extracting(MeasureSpec::name)
        .as("no example that states a fact, and no row of MeasuresTest.a_measure_finds")
        .isEmpty();
  }

  private static boolean isFact(MeasureSpec spec) {
    MeasureExample example = MeasureExample.of(spec);
    return EXACT.stream().anyMatch(example.fields().path("expect")::has)
        && asked(example.pasted()).outcome() == ReadingOutcome.HOLDS;
  }

  private static CheckedReading asked(String pasted) {
    String pack =
        "{\"format\": {\"name\": \"twocounts-claims\", \"version\": 1}, \"id\": \"p\","
            + " \"title\": \"T\", \"source\": {\"who\": \"W\"}, \"claims\": [{\"id\": \"c\","
            + " \"statement\": \"S.\", \"readings\": [{\"id\": \"r\", \"reading\": \"R.\",\n"
            + pasted
            + "}]}]}";
    try (ClaimChecker checker = new ClaimChecker(TheRecord.record())) {
      return checker
          .check(PackReader.read("p.json", pack.getBytes(UTF_8)))
          .claims()
          .get(0)
          .readings()
          .get(0);
    }
  }
}
