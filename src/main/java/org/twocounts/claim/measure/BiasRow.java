package org.twocounts.claim.measure;

import java.util.List;
import org.twocounts.analysis.TippingPoint;

/** The row that an election's bias is in evidence. */
final class BiasRow {
  static final List<Column> COLUMNS =
      List.of(
          Column.year(),
          Column.words("tippingUnit", "tipping point"),
          new Column("tippingMargin", "margin there, pp", Unit.POINTS),
          new Column("nationalMargin", "national margin, pp", Unit.POINTS),
          new Column("bias", "bias, pp", Unit.POINTS),
          Column.words("towards", "towards"));

  private BiasRow() {}

  static Finding.Builder add(Finding.Builder finding, TippingPoint tipping) {
    int year = tipping.contest().election().year();
    return finding
        .restsOn(year)
        .row(
            year,
            tipping.unit(),
            tipping.tippingMargin(),
            tipping.nationalMarginPoints(),
            tipping.bias(),
            tipping.towards());
  }
}
