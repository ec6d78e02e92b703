package org.twocounts.publish;

import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.words.Counted;

/** Verdicts as readers of a page see them. */
final class VerdictWords {
  private VerdictWords() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "Supported on every reading";
      case DEPENDS_ON_READING -> "Depends on the reading";
      case REFUTED -> "Refuted on every reading";
      case NOT_TESTABLE -> "Not testable by the record";
    };
  }

  /** How many readings hold; empty where there are none. */
  static String count(CheckedClaim claim) {
    int all = claim.readings().size();
    return all == 0 || claim.verdict() == Verdict.NOT_TESTABLE
        ? ""
        : "holds on " + claim.holding() + " of " + Counted.of(all, "reading");
  }
}
