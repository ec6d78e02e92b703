package org.twocounts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-12);

  @ParameterizedTest(name = "{0}/{1}: below {2}, near {3}, whole: {4}")
  @CsvSource({
    "7, 2, 3, 4, false",
    "-7, 2, -4, -3, false",
    "1, 2, 0, 1, false",
    "-1, 2, -1, 0, false",
    "1, 3, 0, 0, false",
    "-1, 3, -1, 0, false",
    "6, 3, 2, 2, true",
    "-6, 3, -2, -2, true",
    "0, 5, 0, 0, true",
  })
  void a_half_goes_up_and_the_whole_part_down(
      long part, long whole, long floor, long rounded, boolean isWhole) {
    Rational fraction = Rational.of(part, whole);
    assertThat(fraction.floor()).isEqualTo(floor);
    assertThat(fraction.rounded()).isEqualTo(rounded);
    assertThat(fraction.isWhole()).isEqualTo(isWhole);
  }

  /** Small fractions, for which a double is exact enough to be the judge. */
  @Test
  void fractions_are_reckoned_as_numbers_are() {
    Random random = new Random(1804);
    for (int trial = 0; trial < 500; trial++) {
      Rational one = Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(20));
      Rational other = Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(20));
      double a = one.value();
      double b = other.value();
      assertThat(one.plus(other).value()).isEqualTo(a + b, NEAR);
      assertThat(one.minus(other).value()).isEqualTo(a - b, NEAR);
      assertThat(one.times(other).value()).isEqualTo(a * b, NEAR);
      assertThat(one.abs().value()).isEqualTo(Math.abs(a));
      assertThat(one.negate().value()).isEqualTo(-a, NEAR);
      assertThat(Rational.max(one, other).value()).isEqualTo(Math.max(a, b), NEAR);
      assertThat(Rational.min(one, other).value()).isEqualTo(Math.min(a, b), NEAR);
      assertThat(one.compareTo(other)).isEqualTo(Double.compare(a, b));
    }
  }

  /** Parts of seventy bits and more, held to whole numbers of any size. */
  @Test
  void fractions_of_any_size_are_multiplied_divided_and_rounded_exactly() {
    Random random = new Random(1876);
    for (int trial = 0; trial < 300; trial++) {
      BigInteger a = whole(random).multiply(BigInteger.valueOf(random.nextInt(1 << 20)));
      BigInteger b = whole(random).abs().add(BigInteger.ONE).pow(1 + trial % 3);
      BigInteger c = whole(random).abs().add(BigInteger.ONE);
      BigInteger d = whole(random).abs().add(BigInteger.ONE);
      Rational one = Rational.of(a, b);
      Rational other = Rational.of(c, d);
      assertThat(one.times(other)).isEqualTo(Rational.of(a.multiply(c), b.multiply(d)));
      assertThat(one.dividedBy(other)).isEqualTo(Rational.of(a.multiply(d), b.multiply(c)));
      assertThat(one.negate()).isEqualTo(Rational.of(a.negate(), b));
      BigInteger floor = a.subtract(a.mod(b)).divide(b);
      if (floor.bitLength() < Long.SIZE) {
        assertThat(one.floor()).isEqualTo(floor.longValueExact());
      }
      assertThat(one.isWhole()).isEqualTo(a.mod(b).signum() == 0);
    }
    BigInteger large = BigInteger.TEN.pow(30);
    Rational whole =
        Rational.of(BigInteger.ONE, large).plus(Rational.of(large.subtract(BigInteger.ONE), large));
    assertThat(whole.floor()).isEqualTo(1);
    assertThat(whole.negate().floor()).isEqualTo(-1);
    assertThat(Rational.of(large.add(BigInteger.ONE), BigInteger.TEN.pow(29)).floor())
        .isEqualTo(10);
    assertThat(Rational.of(Long.MIN_VALUE, 2)).isEqualTo(Rational.of(Long.MIN_VALUE / 2));
  }

  @ParameterizedTest
  @CsvSource({
    "2.75, 11/4, 275",
    "-2.75, -11/4, -275",
    "0.5, 1/2, 50",
    "7, 7, 700",
    "0, 0, 0",
    ".25, 1/4, 25",
    "0.125, 1/8, 13",
    "-0.125, -1/8, -13",
    "0.004, 1/250, 0",
  })
  void a_number_is_read_in_decimals_and_printed_in_lowest_terms(
      String decimal, String lowest, long hundredths) {
    assertThat(Rational.parse(decimal)).hasToString(lowest);
    assertThat(Rational.parse(decimal).scaled(2)).isEqualTo(hundredths);
  }

  @Test
  void small_fractions_do_not_share_a_hash_code() {
    Set<Rational> fractions = new HashSet<>();
    Set<Integer> codes = new HashSet<>();
    for (int part = 1; part <= 30; part++) {
      for (int whole = 1; whole <= 30; whole++) {
        fractions.add(Rational.of(part, whole));
        codes.add(Rational.of(part, whole).hashCode());
      }
    }
    assertThat(codes).hasSameSizeAs(fractions);
  }

  @Test
  void nothing_is_divided_by_nothing() {
    assertThatThrownBy(() -> Rational.of(1, 0)).hasMessage("denominator 0");
    assertThatThrownBy(() -> Rational.of(1).dividedBy(Rational.ZERO)).hasMessage("denominator 0");
  }

  /** Of every size, held to plain arithmetic of whole numbers: short cuts give the same. */
  @Test
  void large_and_small_fractions_are_reckoned_alike() {
    Random random = new Random(1876);
    for (int trial = 0; trial < 5_000; trial++) {
      BigInteger a = whole(random);
      BigInteger b = whole(random).abs().add(BigInteger.ONE);
      BigInteger c = whole(random);
      BigInteger d = trial % 3 == 0 ? b : whole(random).abs().add(BigInteger.ONE);
      Rational one = Rational.of(a, b);
      Rational other = Rational.of(c, d);
      assertThat(one.numerator().gcd(one.denominator())).isEqualTo(BigInteger.ONE);
      assertThat(one.numerator().multiply(b)).isEqualTo(one.denominator().multiply(a));
      BigInteger sum = a.multiply(d).add(c.multiply(b));
      assertThat(one.plus(other)).isEqualTo(Rational.of(sum, b.multiply(d)));
      assertThat(one.compareTo(other)).isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
      assertThat(one.value())
          .isEqualTo(
              new BigDecimal(one.numerator())
                  .divide(new BigDecimal(one.denominator()), MathContext.DECIMAL128)
                  .doubleValue());
    }
  }

  /** Sums of many parts keep a common denominator, which nobody sees. */
  @Test
  void a_long_sum_is_in_lowest_terms() {
    Random random = new Random(1960);
    for (int trial = 0; trial < 200; trial++) {
      BigInteger part = BigInteger.ZERO;
      BigInteger whole = BigInteger.ONE;
      Rational sum = Rational.ZERO;
      for (int i = 0; i < 30; i++) {
        long own = random.nextInt(2_000_000) - 1_000_000L;
        long all = 1L + random.nextInt(9_000_000);
        part = part.multiply(BigInteger.valueOf(all)).add(BigInteger.valueOf(own).multiply(whole));
        whole = whole.multiply(BigInteger.valueOf(all));
        sum = sum.plus(Rational.of(own, all));
      }
      BigInteger common = part.gcd(whole);
      assertThat(sum.numerator()).isEqualTo(part.divide(common));
      assertThat(sum.denominator()).isEqualTo(whole.divide(common));
      assertThat(sum)
          .isEqualTo(Rational.of(part, whole))
          .hasSameHashCodeAs(Rational.of(part, whole));
      assertThat(sum.minus(sum)).isEqualTo(Rational.ZERO);
      assertThat(sum.rounded()).isEqualTo(Rational.of(part, whole).rounded());
      assertThat(sum.scaled(3)).isEqualTo(Rational.of(part, whole).scaled(3));
    }
  }

  private static BigInteger whole(Random random) {
    BigInteger size = new BigInteger(1 + random.nextInt(70), random);
    return random.nextBoolean() ? size : size.negate();
  }
}
