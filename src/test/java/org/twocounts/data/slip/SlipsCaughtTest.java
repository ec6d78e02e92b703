package org.twocounts.data.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.data.RecordReader;
import org.twocounts.data.slip.SlipTrials.Trial;

@WholeGallery
class SlipsCaughtTest {
  private static final long SEED = 1789;
  private static final int LEAST = 40;
  private static final int FACTS_A_TRIAL = 800;

  /** The goals are 95 and 99.5 percent; in so few trials chance is as wide as this. */
  private static final double FLOOR_OF_A_SECTION = 0.9;

  private static final double FLOOR = 0.99;

  private static final Map<String, Integer> FACTS = new LinkedHashMap<>();
  private static final Map<String, List<Trial>> TRIALS = new LinkedHashMap<>();
  private static final Map<String, List<Trial>> APART = new LinkedHashMap<>();

  @BeforeAll
  static void run() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("elections.json"));
    SlipTrials harness = new SlipTrials(RecordReader.read("elections.json", file));
    for (String section : harness.sections()) {
      int facts = harness.size(section);
      FACTS.put(section, facts);
      TRIALS.put(
          section, harness.run(section, Slip.TYPED, Math.max(LEAST, facts / FACTS_A_TRIAL), SEED));
    }
    for (String part : harness.apart()) {
      APART.put(part, harness.run(part, Slip.TYPED, LEAST, SEED));
    }
  }

  private static double caught(List<Trial> trials) {
    return (double) trials.stream().filter(Trial::isCaught).count() / trials.size();
  }

  private static List<Trial> missed(Map<String, List<Trial>> trials) {
    List<Trial> missed = new ArrayList<>();
    trials.values().forEach(run -> run.stream().filter(t -> !t.isCaught()).forEach(missed::add));
    return missed;
  }

  @Test
  void nearly_every_slip_in_a_number_code_or_name_is_caught() {
    double caught =
        TRIALS.keySet().stream().mapToDouble(s -> caught(TRIALS.get(s)) * FACTS.get(s)).sum();
    int facts = FACTS.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(caught / facts).as("missed: %s", missed(TRIALS)).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void most_are_caught_in_every_section() {
    assertMostAreCaught(TRIALS);
  }

  @Test
  void most_are_caught_of_what_is_known_by_person() {
    assertMostAreCaught(APART);
  }

  private static void assertMostAreCaught(Map<String, List<Trial>> trials) {
    assertThat(trials)
        .allSatisfy(
            (part, run) ->
                assertThat(caught(run))
                    .as("%s, missed: %s", part, missed(trials))
                    .isGreaterThanOrEqualTo(FLOOR_OF_A_SECTION));
  }
}
