package org.twocounts.classroom.kind;

import java.math.BigDecimal;

/** Figures that carry their sign, with a true minus. */
final class Signed {
  private Signed() {}

  static String points(BigDecimal points) {
    return (points.signum() > 0 ? "+" : "") + Amount.shown(points);
  }
}
