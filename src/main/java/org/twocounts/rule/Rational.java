package org.twocounts.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction: parts of electors are added up without rounding. What fits a machine word is
 * reckoned in one, always in lowest terms; longer sums keep the least common denominator of their
 * parts and are brought to lowest terms when somebody asks for these.
 *
 * <p>The file is long because both forms of each operation stand side by side in it.
 */
public final class Rational implements Comparable<Rational> {
  public static final Rational ZERO = of(0);

  private static final Rational HALF = of(1, 2);

  /** Numbers of so many bits together have a product, and twice that, that fit a {@code long}. */
  private static final int BITS_OF_A_PRODUCT = 61;

  /** Whole numbers that a {@code double} holds exactly. */
  private static final int BITS_OF_A_DOUBLE = 53;

  /** Numerator and denominator, the latter 0 where they do not fit. */
  private final long part;

  private final long whole;

  /** The same where they do not fit, else null. */
  private final BigInteger longPart;

  private final BigInteger longWhole;

  private Rational(long part, long whole) {
    this.part = part;
    this.whole = whole;
    this.longPart = null;
    this.longWhole = null;
  }

  private Rational(BigInteger part, BigInteger whole) {
    this.part = 0;
    this.whole = 0;
    this.longPart = part;
    this.longWhole = whole;
  }

  public static Rational of(long whole) {
    return new Rational(whole, 1);
  }

  /**
   * A part of a whole.
   *
   * @throws IllegalArgumentException unless the whole is positive
   */
  public static Rational of(long part, long whole) {
    if (whole <= 0 || part == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }
    long common = whole == 1 ? 1 : commonDivisor(Math.abs(part), whole);
    return common == 1 ? new Rational(part, whole) : new Rational(part / common, whole / common);
  }

  /**
   * A part of a whole, of any size.
   *
   * @throws IllegalArgumentException unless the whole is positive
   */
  public static Rational of(BigInteger part, BigInteger whole) {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + whole);
    }
    if (fits(part) && fits(whole)) {
      return of(part.longValue(), whole.longValue());
    }
    BigInteger common = part.gcd(whole);
    return inLowestTerms(part.divide(common), whole.divide(common));
  }

  private static Rational inLowestTerms(BigInteger part, BigInteger whole) {
    return fits(part) && fits(whole)
        ? new Rational(part.longValue(), whole.longValue())
        : new Rational(part, whole);
  }

  private static boolean fits(BigInteger number) {
    return number.bitLength() < Long.SIZE - 1;
  }

  /** By Stein's algorithm, of which no step divides. */
  private static long commonDivisor(long one, long other) {
    if (one == 0) {
      return other;
    }
    int twos = Long.numberOfTrailingZeros(one | other);
    long a = one >> Long.numberOfTrailingZeros(one);
    long b = other >> Long.numberOfTrailingZeros(other);
    while (a != b) {
      long difference = Math.abs(a - b);
      a = Math.min(a, b);
      b = difference >> Long.numberOfTrailingZeros(difference);
    }
    return a << twos;
  }

  private boolean isShort() {
    return whole != 0;
  }

  /** Whether a product of the two fits, and the sum of two such products. */
  private static boolean haveProduct(long one, long other) {
    return bits(one) + bits(other) <= BITS_OF_A_PRODUCT;
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
  }

  private BigInteger anyPart() {
    return isShort() ? BigInteger.valueOf(part) : longPart;
  }

  private BigInteger anyWhole() {
    return isShort() ? BigInteger.valueOf(whole) : longWhole;
  }

  private Rational lowest() {
    return isShort() ? this : of(longPart, longWhole);
  }

  /** In lowest terms. */
  public BigInteger numerator() {
    return lowest().anyPart();
  }

  /** In lowest terms; positive. */
  public BigInteger denominator() {
    return lowest().anyWhole();
  }

  public Rational plus(Rational other) {
    if (isShort() && other.isShort()) {
      if (whole == other.whole && haveProduct(part, 1) && haveProduct(other.part, 1)) {
        return of(part + other.part, whole);
      }
      if (haveProduct(part, other.whole)
          && haveProduct(other.part, whole)
          && haveProduct(whole, other.whole)) {
        return of(part * other.whole + other.part * whole, whole * other.whole);
      }
    }
    BigInteger d = anyWhole();
    BigInteger e = other.anyWhole();
    BigInteger common = d.gcd(e);
    BigInteger times = e.divide(common);
    BigInteger sum = anyPart().multiply(times).add(other.anyPart().multiply(d.divide(common)));
    return inLowestTermsIfShort(sum, d.multiply(times));
  }

  private static Rational inLowestTermsIfShort(BigInteger part, BigInteger whole) {
    return fits(part) && fits(whole) ? of(part, whole) : new Rational(part, whole);
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(long factor) {
    return times(of(factor));
  }

  public Rational times(Rational factor) {
    if (isShort()
        && factor.isShort()
        && haveProduct(part, factor.part)
        && haveProduct(whole, factor.whole)) {
      return of(part * factor.part, whole * factor.whole);
    }
    return of(anyPart().multiply(factor.anyPart()), anyWhole().multiply(factor.anyWhole()));
  }

  /** -1, 0 or 1. */
  public int signum() {
    return isShort() ? Long.signum(part) : longPart.signum();
  }

  public Rational negate() {
    return isShort() && part != Long.MIN_VALUE
        ? new Rational(-part, whole)
        : new Rational(anyPart().negate(), anyWhole());
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  /** The larger of two. */
  public static Rational max(Rational one, Rational other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The smaller of two. */
  public static Rational min(Rational one, Rational other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /**
   * The quotient.
   *
   * @throws IllegalArgumentException unless the divisor is positive
   */
  public Rational dividedBy(Rational divisor) {
    if (isShort()
        && divisor.isShort()
        && haveProduct(part, divisor.whole)
        && haveProduct(whole, divisor.part)) {
      return of(part * divisor.whole, whole * divisor.part);
    }
    return of(anyPart().multiply(divisor.anyWhole()), anyWhole().multiply(divisor.anyPart()));
  }

  /** Cut off after so many decimals, not rounded. */
  public Rational cutTo(int decimals) {
    BigInteger scale = BigInteger.TEN.pow(decimals);
    return of(anyPart().multiply(scale).divide(anyWhole()), scale);
  }

  /** The largest whole number that is not larger. */
  public long floor() {
    if (isShort()) {
      return Math.floorDiv(part, whole);
    }
    BigInteger[] parts = longPart.divideAndRemainder(longWhole);
    return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValueExact();
  }

  /** The nearest whole number; a half goes up. */
  public long rounded() {
    return whole == 1 ? part : plus(HALF).floor();
  }

  public boolean isWhole() {
    return lowest().anyWhole().equals(BigInteger.ONE);
  }

  /**
   * A number in decimals, such as {@code 2.75}.
   *
   * @throws NumberFormatException if it is none
   */
  public static Rational parse(String decimal) {
    int point = decimal.indexOf('.');
    return point < 0
        ? of(new BigInteger(decimal), BigInteger.ONE)
        : of(
            new BigInteger(decimal.substring(0, point) + decimal.substring(point + 1)),
            BigInteger.TEN.pow(decimal.length() - point - 1));
  }

  /** So many times ten to the power of minus {@code places}; halves go away from zero. */
  public BigInteger scaled(int places) {
    BigInteger divisor = anyWhole();
    BigInteger twice = anyPart().abs().multiply(BigInteger.TEN.pow(places)).shiftLeft(1);
    BigInteger parts = twice.add(divisor).divide(divisor.shiftLeft(1));
    return signum() < 0 ? parts.negate() : parts;
  }

  /**
   * Nearly, for display, whatever the size: numbers above 53 bits are rounded after 34 digits.
   * Below that the quotient of doubles is the same, for no such fraction lies so near the middle of
   * two.
   */
  public double value() {
    if (isShort() && bits(part) < BITS_OF_A_DOUBLE && bits(whole) < BITS_OF_A_DOUBLE) {
      return (double) part / whole;
    }
    return new BigDecimal(anyPart())
        .divide(new BigDecimal(anyWhole()), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** By size, exactly. */
  @Override
  public int compareTo(Rational other) {
    if (isShort() && other.isShort()) {
      if (whole == other.whole) {
        return Long.compare(part, other.part);
      }
      if (haveProduct(part, other.whole) && haveProduct(other.part, whole)) {
        return Long.compare(part * other.whole, other.part * whole);
      }
    }
    BigInteger d = anyWhole();
    BigInteger e = other.anyWhole();
    return d.equals(e)
        ? anyPart().compareTo(other.anyPart())
        : anyPart().multiply(e).compareTo(other.anyPart().multiply(d));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational rational && compareTo(rational) == 0;
  }

  @Override
  public int hashCode() {
    Rational lowest = lowest();
    return 31 * lowest.anyPart().hashCode() + lowest.anyWhole().hashCode();
  }

  /** In lowest terms, such as {@code 11/4}. */
  @Override
  public String toString() {
    return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
  }
}
