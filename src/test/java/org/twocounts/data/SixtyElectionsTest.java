package org.twocounts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twocounts.data.validation.Validation;
import org.twocounts.model.ElectionRecord;

class SixtyElectionsTest {
  @Test
  void they_are_those_of_1789_to_2024_and_obey_every_rule() {
    ElectionRecord record = SixtyElections.record();
    assertThat(record.elections()).hasSize(60);
    assertThat(record.elections().get(59).year()).isEqualTo(SixtyElections.LAST);
    assertThat(Validation.of(record)).isEmpty();
  }

  @Test
  void the_program_in_tests_carries_them() {
    Set<Section> all = EnumSet.allOf(Section.class);
    assertThat(Dataset.openPackaged(all).record()).isEqualTo(SixtyElections.record());
  }

  @Test
  void a_later_election_with_its_source_is_cut_away_to_the_byte() throws Exception {
    CutRecord longer = CutRecord.of("longer", MadeUp2028.text());
    ElectionRecord cut = longer.upTo(SixtyElections.LAST).read();
    assertThat(new String(RecordWriter.write(cut), StandardCharsets.UTF_8))
        .isEqualTo(new String(SixtyElections.bytes(), StandardCharsets.UTF_8));
  }
}
