package org.twocounts.simulation;

import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.special.Erf;

/**
 * The standard normal distribution function off the real line, as the characteristic function of a
 * normal number cut at a bound needs it.
 *
 * <p>Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 7.1.29 (H. E.
 * Salzer 1951), whose relative error is about 10⁻¹⁶.
 */
final class ComplexNormal {
  /** Terms beyond the largest, whose parts fall as exp(−n²/4). */
  private static final int TERMS = 14;

  /** Beyond this the density is nothing beside 1. */
  private static final double END = 27;

  /** Frequencies larger than this are far from the origin, where a continued fraction converges. */
  private static final double HIGH = 9;

  private static final int FRACTIONS = 14;

  private ComplexNormal() {}

  /**
   * The mean of exp(i t z) over the standard normal numbers z below a bound: exp(−t²/2) Φ(bound − i
   * t).
   *
   * @param bound may be infinite
   */
  static Complex below(double bound, double t) {
    double all = Math.exp(-t * t / 2);
    if (bound < -END) {
      return Complex.ZERO;
    }
    if (bound > END) {
      return new Complex(all, 0);
    }
    if (Math.abs(t) > HIGH) {
      return bound > 0
          ? new Complex(all, 0).subtract(farBelow(-bound, t).conjugate())
          : farBelow(bound, t);
    }
    Complex erf = erf(bound / Math.sqrt(2), -t / Math.sqrt(2));
    return new Complex(all / 2 * (1 + erf.getReal()), all / 2 * erf.getImaginary());
  }

  /**
   * The same at high frequencies for a bound of 0 or less: exp(−b²/2 + i t b) w(ζ) / 2 with ζ = −(t
   * + i b) / √2, and w, the complex error function, as a continued fraction.
   *
   * <p>Source: Abramowitz and Stegun 7.1.15; W. Gautschi, Efficient computation of the complex
   * error function, SIAM Journal on Numerical Analysis 7(1), 1970, 187-198.
   */
  private static Complex farBelow(double bound, double t) {
    Complex at = new Complex(-t / Math.sqrt(2), -bound / Math.sqrt(2));
    Complex below = at;
    for (int n = FRACTIONS; n >= 1; n--) {
      below = at.subtract(below.reciprocal().multiply(n / 2.0));
    }
    Complex w = new Complex(0, 1 / Math.sqrt(Math.PI)).multiply(below.reciprocal());
    double size = Math.exp(-bound * bound / 2) / 2;
    return new Complex(size * Math.cos(t * bound), size * Math.sin(t * bound)).multiply(w);
  }

  private static Complex erf(double x, double y) {
    double fall = Math.exp(-x * x);
    double turn = 2 * x * y;
    double cosine = Math.cos(turn);
    double sine = Math.sin(turn);
    double real = 0;
    double imaginary = 0;
    int last = (int) (2 * Math.abs(y)) + TERMS;
    for (int n = 1; n <= last; n++) {
      double up = Math.exp(n * y - n * n / 4.0) / 2;
      double down = Math.exp(-n * y - n * n / 4.0) / 2;
      double cosh = up + down;
      double sinh = up - down;
      double weight = n * n + 4 * x * x;
      real += (2 * x * Math.exp(-n * n / 4.0) - 2 * x * cosh * cosine + n * sinh * sine) / weight;
      imaginary += (2 * x * cosh * sine + n * sinh * cosine) / weight;
    }
    boolean atZero = Math.abs(x) < 1e-9;
    double firstReal = atZero ? 0 : (1 - cosine) / (2 * Math.PI * x);
    double firstImaginary = atZero ? y / Math.PI : sine / (2 * Math.PI * x);
    return new Complex(
        Erf.erf(x) + fall * (firstReal + 2 / Math.PI * real),
        fall * (firstImaginary + 2 / Math.PI * imaginary));
  }
}
