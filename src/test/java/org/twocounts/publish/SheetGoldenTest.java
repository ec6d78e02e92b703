package org.twocounts.publish;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.Document;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;

/**
 * One sheet of each topic with its key, word for word: teachers print a seed and come back to it.
 * After a change that is meant, run {@code src/dev/regenerate} and read the difference.
 */
@Tag(Document.TAG)
class SheetGoldenTest {
  private static final String GOLDENS = "src/test/resources/org/twocounts/publish/golden/sheet-";

  @ParameterizedTest
  @EnumSource(Topic.class)
  void a_sheet_reads_as_before(Topic topic) {
    Sheet sheet = Sheets.of(topic, Level.HIGH_SCHOOL, 4);
    String text =
        ExerciseMarkdown.sheet(sheet, Sheets.ORIGIN)
            + "\n"
            + ExerciseMarkdown.key(sheet, Sheets.ORIGIN);
    Document.of(GOLDENS + topic.label() + ".md").is(text);
  }
}
