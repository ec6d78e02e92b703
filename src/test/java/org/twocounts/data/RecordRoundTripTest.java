package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordRoundTripTest {
  @Test
  void loading_and_saving_the_record_gives_the_same_bytes() throws Exception {
    byte[] file = Files.readAllBytes(Path.of("elections.json"));
    byte[] written = RecordWriter.write(RecordReader.read("elections.json", file));
    assertThat(new String(written, UTF_8)).isEqualTo(new String(file, UTF_8));
    assertThat(written).isEqualTo(file);
  }
}
