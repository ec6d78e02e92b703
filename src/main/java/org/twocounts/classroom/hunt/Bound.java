package org.twocounts.classroom.hunt;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Unit;

/**
 * On which side of a threshold a figure fits.
 *
 * @param thresholds that may be drawn
 */
record Bound(Side side, Unit unit, List<BigDecimal> thresholds) {
  /** A side of a threshold. */
  enum Side {
    /** Below it. */
    LESS,
    /** Above it. */
    MORE,
    /** Above it, or at it. */
    AT_LEAST
  }

  static Bound less(Unit unit, double... thresholds) {
    return of(Side.LESS, unit, thresholds);
  }

  static Bound more(Unit unit, double... thresholds) {
    return of(Side.MORE, unit, thresholds);
  }

  static Bound atLeast(Unit unit, double... thresholds) {
    return of(Side.AT_LEAST, unit, thresholds);
  }

  private static Bound of(Side side, Unit unit, double... thresholds) {
    return new Bound(
        side,
        unit,
        Arrays.stream(thresholds)
            .mapToObj(BigDecimal::valueOf)
            .map(BigDecimal::stripTrailingZeros)
            .toList());
  }

  /** Whether a figure fits, exactly. */
  boolean fits(ExactFigure figure, BigDecimal threshold) {
    int compared = figure.compareTo(exactly(threshold));
    return switch (side) {
      case LESS -> compared < 0;
      case MORE -> compared > 0;
      case AT_LEAST -> compared >= 0;
    };
  }

  /**
   * Whether no rounding decides: nothing is at the threshold once it is rounded as the level has it
   * or as the tool prints it. Wholes are never rounded.
   */
  boolean isClear(ExactFigure figure, BigDecimal threshold, Level level) {
    return unit.isWhole()
        || (isElsewhere(figure, threshold, unit.decimals(level))
            && isElsewhere(figure, threshold, unit.decimals(Level.COLLEGE)));
  }

  private static boolean isElsewhere(ExactFigure figure, BigDecimal threshold, int decimals) {
    return figure.rounded(decimals).compareTo(threshold) != 0;
  }

  private static ExactFigure exactly(BigDecimal threshold) {
    int scale = Math.max(0, threshold.scale());
    return new ExactFigure(
        threshold.movePointRight(scale).longValueExact(),
        BigDecimal.TEN.pow(scale).longValueExact());
  }
}
