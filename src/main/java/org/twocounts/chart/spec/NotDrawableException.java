package org.twocounts.chart.spec;

import java.util.List;
import org.twocounts.words.Quoted;

/** A chart that cannot be drawn as it was asked for, with everything that stands in the way. */
public final class NotDrawableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> reasons;

  /**
   * @param reasons at least one; each a line that says what would be right
   */
  public NotDrawableException(List<String> reasons) {
    super(Quoted.message(summary(reasons)));
    this.reasons = reasons.stream().map(Quoted::message).toList();
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
