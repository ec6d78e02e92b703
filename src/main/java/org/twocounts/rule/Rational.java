package org.twocounts.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction in lowest terms: parts of electors are added up without rounding. What fits a
 * machine word is reckoned in one, which gives the same numbers sooner.
 *
 * @param denominator positive
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

  /** Products of two such numbers, and the sum of two such products, fit a {@code long}. */
  private static final int BITS_OF_A_FACTOR = 30;

  private static final int BITS_OF_A_LONG = 63;

  /** Whole numbers that a {@code double} holds exactly. */
  private static final int BITS_OF_A_DOUBLE = 53;

  public Rational {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + denominator);
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = commonDivisor(numerator, denominator);
      if (!common.equals(BigInteger.ONE)) {
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
      }
    }
  }

  /** As a record has it; written out, because Java builds that method anew at every start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Rational number
        && numerator.equals(number.numerator)
        && denominator.equals(number.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  private static BigInteger commonDivisor(BigInteger one, BigInteger other) {
    return fit(BITS_OF_A_LONG, one, other)
        ? BigInteger.valueOf(commonDivisor(one.longValue(), other.longValue()))
        : one.gcd(other);
  }

  private static long commonDivisor(long one, long other) {
    long larger = Math.abs(one);
    long smaller = Math.abs(other);
    while (smaller != 0) {
      long rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  private static boolean fit(int bits, BigInteger one, BigInteger other) {
    return one.bitLength() < bits && other.bitLength() < bits;
  }

  private boolean isShort() {
    return fit(BITS_OF_A_FACTOR, numerator, denominator);
  }

  public static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /**
   * A part of a whole.
   *
   * @param whole positive
   */
  public static Rational of(long part, long whole) {
    return new Rational(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  public Rational plus(Rational other) {
    if (denominator.equals(other.denominator)) {
      return new Rational(numerator.add(other.numerator), denominator);
    }
    if (isShort() && other.isShort()) {
      long d = denominator.longValue();
      long e = other.denominator.longValue();
      return of(numerator.longValue() * e + other.numerator.longValue() * d, d * e);
    }
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(new Rational(other.numerator.negate(), other.denominator));
  }

  public Rational times(long factor) {
    return new Rational(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  public Rational times(Rational factor) {
    return new Rational(
        numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
  }

  /** -1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
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
    return new Rational(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /** Cut off after so many decimals, not rounded. */
  public Rational cutTo(int decimals) {
    BigInteger scale = BigInteger.TEN.pow(decimals);
    return new Rational(numerator.multiply(scale).divide(denominator), scale);
  }

  /** The largest whole number that is not larger. */
  public long floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValueExact();
  }

  /** The nearest whole number; a half goes up. */
  public long rounded() {
    return plus(of(1, 2)).floor();
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /**
   * A number in decimals, such as {@code 2.75}.
   *
   * @throws NumberFormatException if it is none
   */
  public static Rational parse(String decimal) {
    int point = decimal.indexOf('.');
    return point < 0
        ? new Rational(new BigInteger(decimal), BigInteger.ONE)
        : new Rational(
            new BigInteger(decimal.substring(0, point) + decimal.substring(point + 1)),
            BigInteger.TEN.pow(decimal.length() - point - 1));
  }

  /** So many times ten to the power of minus {@code places}; halves go away from zero. */
  public BigInteger scaled(int places) {
    BigInteger twice = numerator.abs().multiply(BigInteger.TEN.pow(places)).shiftLeft(1);
    BigInteger parts = twice.add(denominator).divide(denominator.shiftLeft(1));
    return signum() < 0 ? parts.negate() : parts;
  }

  /**
   * Nearly, for display, whatever the size: numbers above 53 bits are rounded after 34 digits.
   * Below that the quotient of doubles is the same, for no such fraction lies so near the middle of
   * two.
   */
  public double value() {
    if (fit(BITS_OF_A_DOUBLE, numerator, denominator)) {
      return numerator.doubleValue() / denominator.doubleValue();
    }
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** By size, exactly. */
  @Override
  public int compareTo(Rational other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    if (isShort() && other.isShort()) {
      return Long.compare(
          numerator.longValue() * other.denominator.longValue(),
          other.numerator.longValue() * denominator.longValue());
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
