package org.twocounts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.twocounts.data.validation.Validation;

/** What {@code docs/data.md} states in numbers is what the record holds. */
class DataGuideTest {
  @Test
  void the_numbers_in_the_guide_are_those_of_the_record() throws IOException {
    String guide = Files.readString(Path.of("docs/data.md"));
    byte[] file = Files.readAllBytes(Path.of("elections.json"));
    FactCounts counts = FactCounts.of(RecordReader.read("elections.json", file));
    counts
        .byKind()
        .forEach((kind, n) -> assertThat(guide).contains("| " + kind + " | " + n + " |"));
    counts
        .byConfidence()
        .forEach((c, n) -> assertThat(guide).contains("| " + c.label() + " | " + n + " |"));
    assertThat(guide).contains(counts.unsourced() + " of these rest on general knowledge");
    assertThat(guide).contains("applies " + Validation.rules().size() + " rules");
  }

  @Test
  void the_guide_names_every_section() throws IOException {
    String guide = Files.readString(Path.of("docs/data.md"));
    for (Section section : Section.values()) {
      assertThat(guide).contains("`" + section.key() + "`");
    }
  }
}
