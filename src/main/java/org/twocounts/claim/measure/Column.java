package org.twocounts.claim.measure;

/**
 * A column of an evidence table.
 *
 * @param name in packs and JSON: {@code marginPoints}
 * @param heading in words, with the unit: {@code margin, pp}
 */
public record Column(String name, String heading, Unit unit) {
  /** A column of names or remarks. */
  public static Column words(String name, String heading) {
    return new Column(name, heading, Unit.TEXT);
  }

  /** The column {@code year}. */
  public static Column year() {
    return new Column("year", "year", Unit.YEAR);
  }

  /** Whether it holds figures, which stand flush right. */
  public boolean isNumeric() {
    return unit != Unit.TEXT;
  }
}
