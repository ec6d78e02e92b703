package org.twocounts.data.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.WholeGallery;
import org.twocounts.data.RecordReader;
import org.twocounts.data.slip.SlipTrials.Trial;

@WholeGallery
class SlipsCaughtTest {
  private static final int TRIALS = 80;
  private static final long SEED = 1789;
  private static SlipTrials harness;

  @BeforeAll
  static void read() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("elections.json"));
    harness = new SlipTrials(RecordReader.read("elections.json", file));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "POPULAR_VOTES",
        "ELECTORAL_VOTES",
        "ELECTORS",
        "STATES",
        "YEARS",
        "CANDIDATES",
        "PARTIES"
      })
  void nearly_every_slip_in_a_figure_or_name_that_matters_is_caught(Kind kind) {
    assertThat(kind.hasGoal()).isTrue();
    List<Trial> trials = harness.run(kind, TRIALS, SEED);
    long caught = trials.stream().filter(Trial::caught).count();
    assertThat((double) caught / trials.size())
        .as("missed: %s", trials.stream().filter(t -> !t.caught()).map(Trial::what).toList())
        .isGreaterThanOrEqualTo(Kind.GOAL);
  }
}
