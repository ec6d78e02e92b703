package org.twocounts.data;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large an input may be. Inputs are untrusted; these limits are documented in docs/data.md. */
final class ReadLimits {
  /** Bytes of a data file. The packaged record takes about 4 million. */
  static final long FILE_BYTES = 64L * 1024 * 1024;

  /** Objects and arrays inside one another. The canonical form nests 7 deep. */
  static final int NESTING = 16;

  /** The most votes, population or electors that one figure may state. */
  static final long FIGURE = 10_000_000_000L;

  private static final int STRING_CHARACTERS = 10_000;
  private static final int NUMBER_CHARACTERS = 25;
  private static final int NAME_CHARACTERS = 200;

  private ReadLimits() {}

  static StreamReadConstraints json() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(NESTING)
        .maxStringLength(STRING_CHARACTERS)
        .maxNumberLength(NUMBER_CHARACTERS)
        .maxNameLength(NAME_CHARACTERS)
        .build();
  }
}
