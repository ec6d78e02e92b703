package org.twocounts.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template lets words through as they stand. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");

  @Test
  void no_template_switches_escaping_off() throws IOException {
    List<Path> templates;
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      templates = files.filter(f -> f.toString().endsWith(".jte")).toList();
    }
    assertThat(templates)
        .isNotEmpty()
        .allSatisfy(t -> assertThat(Files.readString(t)).doesNotContain("$unsafe"));
  }
}
