package org.twocounts.table.sql;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A statistic of numbers that SQLite lacks or whose errors it words badly. It is not defined, which
 * is NULL in SQL, of too few numbers.
 */
enum SqlStatistic {
  /** Standard deviation of a sample, that is by n − 1; not defined of fewer than two numbers. */
  STDDEV("stddev", 1) {
    @Override
    OptionalDouble of(HeldNumbers held) {
      double[] numbers = held.column(0);
      return numbers.length < 2
          ? OptionalDouble.empty()
          : OptionalDouble.of(Math.sqrt(squares(numbers) / (numbers.length - 1)));
    }
  },
  /** Standard deviation of a whole population, that is by n. */
  STDDEV_POP("stddev_pop", 1) {
    @Override
    OptionalDouble of(HeldNumbers held) {
      double[] numbers = held.column(0);
      return numbers.length == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(Math.sqrt(squares(numbers) / numbers.length));
    }
  },
  /** The middle number; of an even count, half the sum of the two in the middle. */
  MEDIAN("median", 1) {
    @Override
    OptionalDouble of(HeldNumbers held) {
      double[] numbers = held.column(0);
      if (numbers.length == 0) {
        return OptionalDouble.empty();
      }
      Arrays.sort(numbers);
      double low = numbers[(numbers.length - 1) / 2];
      double high = numbers[numbers.length / 2];
      return OptionalDouble.of(low == high ? low : low / 2 + high / 2);
    }
  },
  /**
   * Pearson's correlation of pairs; not defined of fewer than two, or where one of the two never
   * varies.
   */
  CORR("corr", 2) {
    @Override
    OptionalDouble of(HeldNumbers held) {
      double[] x = held.column(0);
      double[] y = held.column(1);
      double spread = Math.sqrt(squares(x) * squares(y));
      return x.length < 2 || spread == 0 || !Double.isFinite(spread)
          ? OptionalDouble.empty()
          : OptionalDouble.of(Math.max(-1, Math.min(1, products(x, y) / spread)));
    }
  };

  private final String label;
  private final int arguments;

  SqlStatistic(String label, int arguments) {
    this.label = label;
    this.arguments = arguments;
  }

  /** Its name in SQL. */
  String label() {
    return label;
  }

  /** How many numbers it takes of a row. */
  int arguments() {
    return arguments;
  }

  /** The statistic of the rows held, in any order; empty where it is not defined. */
  abstract OptionalDouble of(HeldNumbers held);

  private static double squares(double[] numbers) {
    return products(numbers, numbers);
  }

  /** The sum of the products of the distances from the means. */
  private static double products(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double[] products = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      products[i] = (x[i] - meanX) * (y[i] - meanY);
    }
    return DoubleStream.of(products).sum();
  }

  /** Of equal numbers exactly that number, so that their distances from it are 0. */
  private static double mean(double[] numbers) {
    boolean equal = DoubleStream.of(numbers).allMatch(n -> n == numbers[0]);
    return equal && numbers.length > 0 ? numbers[0] : DoubleStream.of(numbers).average().orElse(0);
  }
}
