package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs kept by fuzzing, and a few changes of each; {@code src/dev/fuzz} finds more. */
class FuzzCorpusTest {
  private static final long SEED = 20;
  private static final int CHANGES = 40;

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void every_kept_input_and_its_changes_are_answered_or_refused(FuzzTarget target)
      throws IOException {
    List<byte[]> kept = new ArrayList<>();
    for (Path input : target.corpus()) {
      kept.add(Files.readAllBytes(input));
      check(target, input.toString(), kept.get(kept.size() - 1));
    }
    assertThat(kept).isNotEmpty();
    for (int i = 0; i < CHANGES; i++) {
      byte[] content = new TokenMutator(SEED + i, kept).changed(kept.get(i % kept.size()));
      check(target, "seed " + (SEED + i), content);
    }
  }

  private static void check(FuzzTarget target, String name, byte[] content) {
    try {
      target.check(content);
    } catch (AssertionError e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }
}
