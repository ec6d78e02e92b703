package org.twocounts.chart.spec;

import java.util.List;

/** A chart that cannot be drawn as it was asked for, with everything that stands in the way. */
public final class NotDrawableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> reasons;

  /**
   * @param reasons at least one; each a line that says what would be right
   */
  public NotDrawableException(List<String> reasons) {
    super(summary(reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** Everything that stands in the way; never empty. */
  public List<String> reasons() {
    return reasons;
  }

  private static String summary(List<String> reasons) {
    String first = reasons.get(0);
    return reasons.size() == 1 ? first : first + " (and " + (reasons.size() - 1) + " more)";
  }
}
