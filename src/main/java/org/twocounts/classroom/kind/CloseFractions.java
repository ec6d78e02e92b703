package org.twocounts.classroom.kind;

import java.util.List;

/** The fractions of quotas: seats in proportion to sizes, less their whole parts. */
final class CloseFractions {
  /** Two that differ by less look alike with two decimals, so that rounding would decide. */
  private static final int ALIKE_THOUSANDTHS = 20;

  private CloseFractions() {}

  /** Whether two of them look alike as shown to who computes them. */
  static boolean areClose(List<Long> sizes, long seats) {
    long total = sizes.stream().mapToLong(Long::longValue).sum();
    List<Long> thousandths =
        sizes.stream().map(size -> size * seats % total * 1000 / total).sorted().toList();
    for (int i = 1; i < thousandths.size(); i++) {
      if (thousandths.get(i) - thousandths.get(i - 1) < ALIKE_THOUSANDTHS) {
        return true;
      }
    }
    return false;
  }
}
