package org.twocounts.data;

/** How large an input may be. Inputs are untrusted; these limits are documented in docs/data.md. */
final class ReadLimits {
  /** Objects and arrays inside one another. The canonical form nests 7 deep. */
  static final int NESTING = 16;

  /** Characters of a text. */
  static final int TEXT_CHARACTERS = 10_000;

  private ReadLimits() {}
}
