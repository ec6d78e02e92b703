package org.twocounts.claim.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;

/** Every measure has an example of a check that a pack can hold and the record answers. */
class MeasureExampleTest {
  private static ElectionRecord record;

  @BeforeAll
  static void open() {
    record = Dataset.open(Path.of("elections.json"), EnumSet.allOf(Section.class)).record();
  }

  static List<MeasureSpec> specs() {
    return Measures.all().stream().map(Measure::spec).toList();
  }

  @ParameterizedTest
  @MethodSource("specs")
  void an_example_can_be_pasted_into_a_reading_and_is_answered(MeasureSpec spec) {
    String pasted = MeasureExample.of(spec).pasted();
    assertThat(pasted).contains("\"measure\": \"" + spec.name() + "\"", "\"answer\": ");
    assertThat(pasted.lines()).allMatch(line -> line.length() <= 80);
    String pack =
        "{\"format\": {\"name\": \"twocounts-claims\", \"version\": 1}, \"id\": \"p\","
            + " \"title\": \"T\", \"source\": {\"who\": \"W\"}, \"claims\": [{\"id\": \"c\","
            + " \"statement\": \"S.\", \"readings\": [{\"id\": \"r\", \"reading\": \"R.\",\n"
            + pasted
            + "}]}]}";
    try (ClaimChecker checker = new ClaimChecker(record)) {
      CheckedReading reading =
          checker
              .check(PackReader.read("p.json", pack.getBytes(UTF_8)))
              .claims()
              .get(0)
              .readings()
              .get(0);
      assertThat(reading.found()).doesNotStartWith("cannot be told");
    }
  }
}
