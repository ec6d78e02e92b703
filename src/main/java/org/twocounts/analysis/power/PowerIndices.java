package org.twocounts.analysis.power;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.Rational;

/**
 * The power indices of every bloc of a game, exact.
 *
 * <p>Banzhaf, J. F. (1965), Rutgers Law Review 19:317-343; Shapley, L. S. and Shubik, M. (1954),
 * American Political Science Review 48:787-792; by generating functions as in Brams, S. J. and
 * Affuso, P. J. (1976), Theory and Decision 7:29-56.
 *
 * @param blocs in the order of the game
 */
public record PowerIndices(WeightedGame game, List<Power> blocs) {
  public PowerIndices {
    blocs = List.copyOf(blocs);
  }

  /** Additions of large numbers that take about a minute. */
  private static final double MOST_WORK = 1e9;

  private record Counts(BigInteger swings, BigInteger orders) {}

  /**
   * Counts the coalitions of a game.
   *
   * @throws NotDefinedException if the game is too large to be counted exactly
   */
  public static PowerIndices of(WeightedGame game) {
    requireCountable(game);
    Pivots pivots = Pivots.of(game);
    Map<Integer, Counts> byWeight = new HashMap<>();
    for (WeightedGame.Bloc bloc : game.blocs()) {
      byWeight.computeIfAbsent(bloc.weight(), weight -> count(pivots.bySize(weight)));
    }
    int n = game.blocs().size();
    BigInteger coalitions = BigInteger.TWO.pow(n - 1);
    BigInteger orders = factorial(n);
    BigInteger allSwings =
        game.blocs().stream()
            .map(b -> byWeight.get(b.weight()).swings())
            .reduce(BigInteger.ZERO, BigInteger::add);
    List<Power> powers =
        game.blocs().stream()
            .map(
                b -> {
                  Counts counts = byWeight.get(b.weight());
                  return new Power(
                      b.name(),
                      b.weight(),
                      Rational.of(counts.swings(), coalitions),
                      Rational.of(counts.swings(), allSwings),
                      Rational.of(counts.orders(), orders));
                })
            .toList();
    return new PowerIndices(game, powers);
  }

  /**
   * Additions of large numbers that it takes to count a game: fifteen million for the states of
   * today.
   */
  public static double work(WeightedGame game) {
    double blocs = game.blocs().size();
    return blocs * blocs * (weights(game) + 1) * game.quota();
  }

  private static long weights(WeightedGame game) {
    return game.blocs().stream().mapToInt(WeightedGame.Bloc::weight).distinct().count();
  }

  private static void requireCountable(WeightedGame game) {
    if (work(game) > MOST_WORK) {
      throw new NotDefinedException(
          game.blocs().size()
              + " blocs of "
              + weights(game)
              + " weights with a quota of "
              + game.quota()
              + " are too many to count exactly");
    }
  }

  /** A coalition of s precedes its pivot in s! · (n − 1 − s)! orders. */
  private static Counts count(List<BigInteger> bySize) {
    BigInteger swings = BigInteger.ZERO;
    BigInteger orders = BigInteger.ZERO;
    BigInteger before = BigInteger.ONE;
    BigInteger[] after = factorials(bySize.size());
    for (int size = 0; size < bySize.size(); size++) {
      before = size == 0 ? BigInteger.ONE : before.multiply(BigInteger.valueOf(size));
      BigInteger pivots = bySize.get(size);
      swings = swings.add(pivots);
      orders = orders.add(pivots.multiply(before).multiply(after[bySize.size() - 1 - size]));
    }
    return new Counts(swings, orders);
  }

  private static BigInteger[] factorials(int count) {
    BigInteger[] factorials = new BigInteger[count];
    factorials[0] = BigInteger.ONE;
    for (int i = 1; i < count; i++) {
      factorials[i] = factorials[i - 1].multiply(BigInteger.valueOf(i));
    }
    return factorials;
  }

  private static BigInteger factorial(int n) {
    return factorials(n + 1)[n];
  }
}
