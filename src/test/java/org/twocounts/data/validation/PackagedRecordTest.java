package org.twocounts.data.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.twocounts.data.RecordReader;
import org.twocounts.model.ElectionRecord;

class PackagedRecordTest {
  @Test
  void the_record_breaks_no_rule() throws Exception {
    ElectionRecord record =
        RecordReader.read("elections.json", Files.readAllBytes(Path.of("elections.json")));
    assertThat(Validation.of(record)).isEmpty();
  }
}
