package org.twocounts.analysis.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact fraction of whole numbers too large for machine words. */
public record Ratio(BigInteger part, BigInteger whole) implements Comparable<Ratio> {
  public Ratio {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("a part of " + whole);
    }
  }

  /** The nearest double. */
  public double value() {
    return new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL128).doubleValue();
  }

  @Override
  public int compareTo(Ratio other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
