package org.twocounts.data.slip;

/** How a fact goes wrong. */
enum Slip {
  /** A number is off by one to nine; a word has a wrong, missing or exchanged letter. */
  SMALL("small"),

  /** A number is off by ten percent to tenfold; a name is another of its kind. */
  LARGE("large"),

  /** Two digits of a number that stand side by side are exchanged. */
  TRANSPOSED("transposed digits"),

  /** The value is exchanged with that of the next row. */
  SWAPPED("swapped neighbours"),

  /** The value is left out where it may be missing. */
  MISSING("left out"),

  /** The row is left out. */
  DROPPED("row dropped"),

  /** The row stands twice. */
  REPEATED("row repeated");

  private final String label;

  Slip(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
