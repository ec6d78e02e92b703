package org.twocounts.claim.pack;

/** How large a pack may be. Packs come from strangers; the limits stand in docs/claims.md. */
final class PackLimits {
  /** Objects and arrays inside one another. The format nests 9 deep. */
  static final int NESTING = 12;

  /** Claims of a pack. */
  static final int CLAIMS = 500;

  /** Readings of a claim, those for later elections included. */
  static final int READINGS = 40;

  /** Readings of a pack: what bounds the work of checking it. */
  static final int READINGS_IN_ALL = 1000;

  /** Items of any other list. */
  static final int ITEMS = 100;

  /** Characters of a text. */
  static final int TEXT_CHARACTERS = 2000;

  private PackLimits() {}
}
