package org.twocounts.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.twocounts.rule.Rational;

/**
 * How often one of two candidates would win most of a number of equal states, and the other most
 * votes, if every voter tossed a coin: what chance alone does, with no geography and no history.
 *
 * <p>Numbers of states are odd, so that one of the two wins most of them, and numbers of voters in
 * a state as well.
 *
 * <p>Source: M. R. Feix, D. Lepelley, V. Merlin and J.-L. Rouet, The probability of conflicts in a
 * U.S. presidential type election, Economic Theory 23(2), 2004, 227-257.
 */
public final class RandomVotingInversion {
  private static final double RELATIVE_ACCURACY = 1e-8;
  private static final double ABSOLUTE_ACCURACY = 1e-9;
  private static final int POINTS = 20;
  private static final int MOST_EVALUATIONS = 10_000_000;

  private RandomVotingInversion() {}

  /**
   * The probability by counting every way to vote, exactly. The cost grows with the square of the
   * states and of the voters: meant for small numbers.
   *
   * @param states odd
   * @param voters in each state, odd
   * @throws IllegalArgumentException unless both are odd and positive
   */
  public static Rational exact(int states, int voters) {
    checkOdd(states, "states");
    checkOdd(voters, "voters");
    BigInteger[][] ways = {{BigInteger.ONE}};
    for (int state = 1; state <= states; state++) {
      ways = withOneState(ways, state, voters);
    }
    BigInteger inversions = BigInteger.ZERO;
    for (int won = 0; won <= states; won++) {
      for (int votes = 0; votes <= states * voters; votes++) {
        if ((2 * won > states) != (2 * votes > states * voters)) {
          inversions = inversions.add(ways[won][votes]);
        }
      }
    }
    return Rational.of(inversions, BigInteger.TWO.pow(states * voters));
  }

  /** Ways to vote by states won and votes, with one state more. */
  private static BigInteger[][] withOneState(BigInteger[][] before, int states, int voters) {
    BigInteger[][] after = new BigInteger[states + 1][states * voters + 1];
    for (BigInteger[] row : after) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    BigInteger here = BigInteger.ONE;
    for (int votes = 0; votes <= voters; votes++) {
      int won = 2 * votes > voters ? 1 : 0;
      for (int w = 0; w < before.length; w++) {
        for (int v = 0; v < before[w].length; v++) {
          after[w + won][v + votes] = after[w + won][v + votes].add(before[w][v].multiply(here));
        }
      }
      here =
          here.multiply(BigInteger.valueOf(voters - votes)).divide(BigInteger.valueOf(votes + 1L));
    }
    return after;
  }

  /**
   * The probability with ever more voters in each state: leads are then normal, so that it is that
   * of the sum of so many normal leads having another sign than most of them. By inversion of the
   * characteristic function (Gil-Pelaez 1951), one integral, to seven digits.
   *
   * @param states odd
   * @throws IllegalArgumentException unless odd and positive
   */
  public static double manyVoters(int states) {
    checkOdd(states, "states");
    if (states == 1) {
      return 0;
    }
    UnivariateFunction part = u -> integrand(states, u / (1 - u)) / ((1 - u) * (1 - u));
    double integral =
        new IterativeLegendreGaussIntegrator(POINTS, RELATIVE_ACCURACY, ABSOLUTE_ACCURACY)
            .integrate(MOST_EVALUATIONS, part, 0, 1);
    return 0.5 - 2 / Math.PI * integral;
  }

  /**
   * Of the half-normal lead of a state that is won the characteristic function is exp(-t²/2) + i
   * (2/√π) D(t/√2), D Dawson's integral: of modulus r and angle a. Of k states won and the others
   * lost the imaginary part is r to the power of the states, times the sine of (2k - states) a.
   */
  private static double integrand(int states, double t) {
    double real = Math.exp(-t * t / 2);
    double imaginary = 2 / Math.sqrt(Math.PI) * Dawson.of(t / Math.sqrt(2));
    double modulus = Math.pow(Math.hypot(real, imaginary), states);
    double angle = Math.atan2(imaginary, real);
    double sum = 0;
    for (int won = (states + 1) / 2; won <= states; won++) {
      double ways =
          Math.exp(CombinatoricsUtils.binomialCoefficientLog(states, won) - states * Math.log(2));
      sum += ways * Math.sin((2 * won - states) * angle);
    }
    return modulus * sum / t;
  }

  /**
   * The probability with ever more voters and states: sum and majority are then two normal numbers
   * with correlation √(2/π), and have different signs with probability arccos(√(2/π)) / π.
   */
  public static double limit() {
    return Math.acos(Math.sqrt(2 / Math.PI)) / Math.PI;
  }

  private static void checkOdd(int number, String what) {
    if (number < 1 || number % 2 == 0) {
      throw new IllegalArgumentException(what + " " + number + ": expected an odd number");
    }
  }
}
