package org.twocounts.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.power.WeightedGame.Bloc;

class PivotsTest {

  /** Up to the most blocs that are counted so, all of one weight among them. */
  @Test
  void words_count_what_large_numbers_count() {
    Random random = new Random(1968);
    for (int trial = 0; trial < 60; trial++) {
      int blocs = trial < 3 ? WordPivots.MOST_BLOCS : 1 + random.nextInt(WordPivots.MOST_BLOCS);
      int most = 1 + random.nextInt(trial < 3 ? 1 : 9);
      List<Bloc> all =
          IntStream.range(0, blocs)
              .mapToObj(i -> new Bloc("bloc " + i, 1 + random.nextInt(most)))
              .toList();
      WeightedGame game = WeightedGame.byMajority(all);
      for (int weight : all.stream().mapToInt(Bloc::weight).distinct().toArray()) {
        assertThat(new WordPivots(game).bySize(weight))
            .as("%s blocs, quota %s, weight %s", blocs, game.quota(), weight)
            .isEqualTo(new LargePivots(game).bySize(weight));
      }
    }
  }
}
