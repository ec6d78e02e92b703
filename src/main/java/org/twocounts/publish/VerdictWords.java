package org.twocounts.publish;

import java.util.Locale;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.words.Counted;

/** Verdicts as readers of a page see them. */
public final class VerdictWords {
  private VerdictWords() {}

  /** The verdict. */
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "Supported on every reading";
      case DEPENDS_ON_READING -> "Depends on the reading";
      case REFUTED -> "Refuted on every reading";
      case NOT_TESTABLE -> "Not testable by the record";
    };
  }

  /** The verdict with how many readings hold. */
  public static String sentence(CheckedClaim claim) {
    String count = count(claim);
    return of(claim.verdict()) + (count.isEmpty() ? "" : ": " + count);
  }

  /** The name of a verdict in style sheets. */
  public static String mark(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /** How many readings hold; empty where there are none. */
  public static String count(CheckedClaim claim) {
    int all = claim.readings().size();
    return all == 0 || claim.verdict() == Verdict.NOT_TESTABLE
        ? ""
        : "holds on " + claim.holding() + " of " + Counted.of(all, "reading");
  }
}
