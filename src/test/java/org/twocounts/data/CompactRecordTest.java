package org.twocounts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.data.compact.CompactRecord;
import org.twocounts.data.compact.FileIdentity;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Release;

/** The compact form says what the file says, and is taken for no other file. */
class CompactRecordTest {
  private static final Set<Section> ALL = EnumSet.allOf(Section.class);

  @TempDir Path folder;

  static Stream<CutRecord> records() {
    return RecordsOfAnySize.all();
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_record_is_the_same_read_back(CutRecord cut) {
    ElectionRecord record = cut.read();
    byte[] compact = CompactSections.write(record, cut.bytes());
    assertThat(CompactSections.read(CompactRecord.open(compact), ALL)).isEqualTo(record);
  }

  @Test
  void the_packaged_form_is_that_of_the_packaged_file() {
    assertThat(PackagedRecord.record(ALL))
        .isEqualTo(RecordReader.read(PackagedRecord.FILE, PackagedRecord.file()));
    assertThat(PackagedRecord.identity().sha256())
        .isEqualTo(FileIdentity.sha256Of(PackagedRecord.file()));
  }

  @Test
  void the_build_writes_it_beside_the_classes() throws IOException {
    Path written = folder.resolve("org/twocounts/data/elections.compact");
    Files.createDirectories(written.getParent());
    CompactRecordBuild.main(new String[] {folder.toString()});
    assertThat(Files.readAllBytes(written)).isEqualTo(PackagedRecord.compacted());
  }

  @ParameterizedTest
  @EnumSource(
      value = Section.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FORMAT", "RELEASE"})
  void a_section_is_read_alone(Section section) {
    ElectionRecord all = PackagedRecord.record(ALL);
    ElectionRecord one = PackagedRecord.record(EnumSet.of(section));
    assertThat(RecordSections.facts(one, section)).isEqualTo(RecordSections.facts(all, section));
  }

  @Test
  void a_file_with_one_other_figure_is_not_the_released_one() throws IOException {
    byte[] changed = PackagedRecord.file();
    for (int i = changed.length - 1; ; i--) {
      if (changed[i] == '7') {
        changed[i] = '8';
        break;
      }
    }
    Path file = Files.write(folder.resolve("changed.json"), changed);
    Dataset dataset = Dataset.open(file, EnumSet.of(Section.STATES));
    assertThat(dataset.version().released()).isFalse();
    assertThat(dataset.version().sha256()).isEqualTo(FileIdentity.sha256Of(changed));
    assertThat(PackagedRecord.sha256(changed)).isEqualTo(FileIdentity.sha256Of(changed));
  }

  @Test
  void forms_that_differ_are_not_passed_over() {
    ElectionRecord record = PackagedRecord.record(ALL);
    ElectionRecord other = record.withElections(record.elections().subList(1, 3));
    PackagedRecord.requireSame(record, record);
    assertThatThrownBy(() -> PackagedRecord.requireSame(record, other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("build the program anew");
    assertThat(record.release()).isNotEqualTo(Release.UNNAMED);
  }
}
