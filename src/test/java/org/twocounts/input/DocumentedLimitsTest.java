package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;

/** The table of limits in {@code docs/own-data.md} says what holds. */
@Tag(Document.TAG)
class DocumentedLimitsTest {
  @Test
  void every_kind_of_file_stands_there_with_what_it_may_have() throws IOException {
    String guide = Files.readString(Path.of("docs/own-data.md"));
    assertThat(Stream.of(GivenFile.values()).map(DocumentedLimitsTest::row))
        .allSatisfy(row -> assertThat(guide).containsPattern(row));
  }

  private static String row(GivenFile kind) {
    return "(?m)^\\| " + kind.what() + " \\| [^|]+ \\| " + kind.mebibytes() + " MiB \\| ";
  }
}
