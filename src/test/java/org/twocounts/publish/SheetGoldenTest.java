package org.twocounts.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;

/**
 * One sheet of each topic with its key, word for word: teachers print a seed and come back to it.
 * After a change that is meant, run the test with {@code -Dgolden=write} and read the difference.
 */
class SheetGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/org/twocounts/publish/golden");

  @ParameterizedTest
  @EnumSource(Topic.class)
  void a_sheet_reads_as_before(Topic topic) throws IOException {
    Sheet sheet = Sheets.of(topic, Level.HIGH_SCHOOL, 4);
    String text =
        ExerciseMarkdown.sheet(sheet, Sheets.ORIGIN)
            + "\n"
            + ExerciseMarkdown.key(sheet, Sheets.ORIGIN);
    Path golden = GOLDENS.resolve("sheet-" + topic.label() + ".md");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
