package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexNormalTest {
  private static final double[] BOUNDS = {
    -26, -9, -3, -1, -0.3, -1e-6, -1e-9, -1e-12, 0, 1e-12, 1e-9, 1e-6, 0.2, 1, 2.5, 6, 26, 28
  };

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 0.1, 1, 2.7, 6, 8.99, 9.01, 12, 25, 40, -0.5, -6, -30})
  void it_is_the_mean_below_the_bound(double t) {
    for (double bound : BOUNDS) {
      Complex expected = quadrature(bound, t);
      Complex below = ComplexNormal.below(bound, t);
      assertThat(below.getReal()).as("%s %s", bound, t).isCloseTo(expected.getReal(), within(2e-9));
      assertThat(below.getImaginary())
          .as("%s %s", bound, t)
          .isCloseTo(expected.getImaginary(), within(2e-9));
    }
  }

  /** Simpson's rule from −10 on, beyond which there is nothing. */
  private static Complex quadrature(double bound, double t) {
    double from = -10;
    double to = Math.min(10, bound);
    if (to <= from) {
      return Complex.ZERO;
    }
    int steps = 2 * (int) Math.ceil((to - from) * (50 + 20 * Math.abs(t)));
    double step = (to - from) / steps;
    double real = 0;
    double imaginary = 0;
    for (int i = 0; i <= steps; i++) {
      double z = from + i * step;
      double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      double mass = weight * step / 3 * NormalTable.density(z);
      real += mass * Math.cos(t * z);
      imaginary += mass * Math.sin(t * z);
    }
    return new Complex(real, imaginary);
  }

  @Test
  void both_ways_of_computing_it_meet() {
    double t = 9;
    for (double bound : BOUNDS) {
      Complex series = ComplexNormal.below(bound, t);
      Complex fraction = ComplexNormal.below(bound, Math.nextUp(t));
      assertThat(series.subtract(fraction).abs()).as("%s", bound).isLessThan(1e-14);
    }
  }

  @Test
  void below_infinity_is_the_characteristic_function() {
    for (double t = 0; t < 50; t += 0.7) {
      Complex all = ComplexNormal.below(Double.POSITIVE_INFINITY, t);
      assertThat(all).isEqualTo(new Complex(Math.exp(-t * t / 2), 0));
      assertThat(ComplexNormal.below(Double.NEGATIVE_INFINITY, t)).isEqualTo(Complex.ZERO);
    }
  }

  @Test
  void without_a_frequency_it_is_the_distribution_function() {
    for (double bound = -8; bound < 8; bound += 0.13) {
      assertThat(ComplexNormal.below(bound, 0).getReal())
          .isCloseTo(NormalTable.below(bound), within(1e-9));
    }
  }

  @Test
  void the_other_frequency_is_the_conjugate() {
    for (double bound : BOUNDS) {
      for (double t : new double[] {0.4, 5, 20}) {
        assertThat(
                ComplexNormal.below(bound, -t)
                    .subtract(ComplexNormal.below(bound, t).conjugate())
                    .abs())
            .isLessThan(1e-15);
      }
    }
  }
}
