package org.twocounts.analysis.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Coalitions of any number of blocs. */
final class LargePivots implements Pivots {
  private final WeightedGame game;
  private final BigInteger[][] coalitions;

  LargePivots(WeightedGame game) {
    this.game = game;
    int blocs = game.blocs().size();
    coalitions = new BigInteger[blocs + 1][game.quota()];
    for (BigInteger[] row : coalitions) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    coalitions[0][0] = BigInteger.ONE;
    int counted = 0;
    for (WeightedGame.Bloc bloc : game.blocs()) {
      add(bloc.weight(), ++counted);
    }
  }

  private void add(int weight, int counted) {
    for (int size = counted; size >= 1; size--) {
      BigInteger[] row = coalitions[size];
      BigInteger[] smaller = coalitions[size - 1];
      for (int sum = game.quota() - 1; sum >= weight; sum--) {
        row[sum] = row[sum].add(smaller[sum - weight]);
      }
    }
  }

  @Override
  public List<BigInteger> bySize(int weight) {
    int blocs = game.blocs().size();
    BigInteger[] pivots = new BigInteger[blocs];
    BigInteger[] smaller = new BigInteger[game.quota()];
    Arrays.fill(smaller, BigInteger.ZERO);
    for (int size = 0; size < blocs; size++) {
      BigInteger[] without = coalitions[size].clone();
      for (int sum = weight; sum < without.length; sum++) {
        without[sum] = without[sum].subtract(smaller[sum - weight]);
      }
      pivots[size] =
          IntStream.range(Math.max(0, game.quota() - weight), game.quota())
              .mapToObj(sum -> without[sum])
              .reduce(BigInteger.ZERO, BigInteger::add);
      smaller = without;
    }
    return List.of(pivots);
  }
}
