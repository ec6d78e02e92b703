package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.catalogue.ChartCatalogue;

/** The pictures that src/bench/all draws beside matplotlib are charts of the catalogue. */
class ComparedPicturesTest {
  private static final Path BENCH = Path.of("src/bench");

  private static List<String> compared() throws IOException {
    return Files.readAllLines(BENCH.resolve("pictures.txt"));
  }

  @Test
  void twenty_charts_are_compared() throws IOException {
    assertThat(compared()).hasSize(20).doesNotHaveDuplicates();
    assertThat(ChartCatalogue.all().stream().map(Chart::id)).containsAll(compared());
  }

  @Test
  void both_sides_draw_the_same_ones() throws IOException {
    String script = Files.readString(BENCH.resolve("gallery_matplotlib.py"));
    assertThat(
            Pattern.compile("^    \"([a-z-]+)\": \\(", Pattern.MULTILINE)
                .matcher(script)
                .results()
                .map(m -> m.group(1)))
        .containsExactlyInAnyOrderElementsOf(compared());
  }
}
