package org.twocounts.claim.measure;

import org.twocounts.analysis.TippingPoint;
import org.twocounts.figure.TippingFigures;

/** The row that an election's bias is in evidence. */
final class BiasRow {
  static final EvidenceFigures<TippingPoint> FIGURES =
      EvidenceFigures.of(
          TippingFigures.YEAR,
          TippingFigures.TIPPING_UNIT.headed("tipping point"),
          TippingFigures.TIPPING_MARGIN.headed("margin there"),
          TippingFigures.NATIONAL_MARGIN,
          TippingFigures.BIAS,
          TippingFigures.TOWARDS);

  private BiasRow() {}

  static Finding.Builder add(Finding.Builder finding, TippingPoint tipping) {
    return finding.restsOn(tipping.contest().election().year()).row(FIGURES, tipping);
  }
}
