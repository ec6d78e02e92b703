package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FractionsTest {
  @Test
  void fractions_compare_as_their_exact_cross_products() {
    SplittableRandom random = new SplittableRandom(1876);
    for (int i = 0; i < 20_000; i++) {
      long a = random.nextLong() >> random.nextInt(64);
      long c = random.nextLong() >> random.nextInt(64);
      long b = (random.nextLong() >>> 1 >> random.nextInt(62)) + 1;
      long d = i % 5 == 0 ? b : (random.nextLong() >>> 1 >> random.nextInt(62)) + 1;
      int expected =
          BigInteger.valueOf(a)
              .multiply(BigInteger.valueOf(d))
              .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
      assertThat(Integer.signum(Fractions.compare(a, b, c, d))).isEqualTo(expected);
    }
  }
}
