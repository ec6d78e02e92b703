package org.twocounts.data.slip;

import java.util.EnumSet;
import java.util.Set;

/** How a fact goes wrong when it is typed. */
enum Slip {
  /** One digit or letter is another. */
  CHANGED("a digit or letter changed"),

  /** Two digits or letters that stand side by side are exchanged. */
  EXCHANGED("two digits or letters exchanged"),

  /** One digit or letter is missing. */
  DROPPED("a digit or letter dropped"),

  /** One digit or letter stands twice. */
  DOUBLED("a digit or letter doubled"),

  /** A number has a nought too many. */
  TENFOLD("ten times as much"),

  /** A code, name, kind or answer is another that stands elsewhere in the same place. */
  ANOTHER("another of its kind"),

  /** The value is missing where one may be. */
  LEFT_OUT("left out"),

  /** The value and that of the next row are exchanged. */
  SWAPPED("exchanged with the next row's");

  /** Those of one value, whatever stands beside it. */
  static final Set<Slip> TYPED = EnumSet.of(CHANGED, EXCHANGED, DROPPED, DOUBLED, TENFOLD, ANOTHER);

  /** Those that leave something out or move it. */
  static final Set<Slip> MOVED = EnumSet.complementOf(EnumSet.copyOf(TYPED));

  private final String label;

  Slip(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
