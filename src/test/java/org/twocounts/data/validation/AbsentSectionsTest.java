package org.twocounts.data.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.data.CutRecord;
import org.twocounts.data.Dataset;
import org.twocounts.data.RecordsOfAnySize;
import org.twocounts.data.Section;

/** What is absent is not invalid: rules about a section do not apply to a record without it. */
@WholeGallery
class AbsentSectionsTest {
  @TempDir private Path folder;

  static List<CutRecord> records() {
    return RecordsOfAnySize.wholeLacking();
  }

  @ParameterizedTest
  @MethodSource("records")
  void the_whole_record_obeys_the_rules_without_a_section(CutRecord cut) throws IOException {
    Dataset mine = Dataset.open(cut.write(folder), EnumSet.allOf(Section.class));
    assertThat(Validation.of(mine.record())).isEmpty();
  }
}
