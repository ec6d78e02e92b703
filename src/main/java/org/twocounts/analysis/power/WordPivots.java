package org.twocounts.analysis.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Coalitions of so few blocs that a machine word holds how many there are. */
final class WordPivots implements Pivots {
  /** They have fewer than two to the power of 63 coalitions. */
  static final int MOST_BLOCS = 62;

  private final WeightedGame game;
  private final long[][] coalitions;

  WordPivots(WeightedGame game) {
    this.game = game;
    coalitions = new long[game.blocs().size() + 1][game.quota()];
    coalitions[0][0] = 1;
    int counted = 0;
    for (WeightedGame.Bloc bloc : game.blocs()) {
      add(bloc.weight(), ++counted);
    }
  }

  private void add(int weight, int counted) {
    for (int size = counted; size >= 1; size--) {
      long[] row = coalitions[size];
      long[] smaller = coalitions[size - 1];
      for (int sum = game.quota() - 1; sum >= weight; sum--) {
        row[sum] += smaller[sum - weight];
      }
    }
  }

  @Override
  public List<BigInteger> bySize(int weight) {
    BigInteger[] pivots = new BigInteger[game.blocs().size()];
    long[] smaller = new long[game.quota()];
    for (int size = 0; size < pivots.length; size++) {
      long[] without = coalitions[size].clone();
      for (int sum = weight; sum < without.length; sum++) {
        without[sum] -= smaller[sum - weight];
      }
      int losing = Math.max(0, game.quota() - weight);
      pivots[size] = BigInteger.valueOf(Arrays.stream(without, losing, game.quota()).sum());
      smaller = without;
    }
    return List.of(pivots);
  }
}
