package org.twocounts.analysis.power;

import java.math.BigInteger;
import java.util.List;

/**
 * Coalitions by size and weight, counted with a generating function: the product over blocs of (1 +
 * x·y^weight), of which terms below the quota are kept.
 *
 * <p>Cost: blocs² × quota additions to build, and as many again for each distinct weight.
 */
interface Pivots {
  /** Counts the coalitions of a game; of few blocs there are so few that a word holds them. */
  static Pivots of(WeightedGame game) {
    return game.blocs().size() <= WordPivots.MOST_BLOCS
        ? new WordPivots(game)
        : new LargePivots(game);
  }

  /**
   * How many coalitions of each size, without a bloc of that weight, lose alone and win with it.
   * The weight must be one of the game's.
   */
  List<BigInteger> bySize(int weight);
}
