package org.twocounts.importing;

import java.util.List;

/** What a table leaves open and only the user can say; each question names the option. */
public final class MoreNeededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> questions;

  /**
   * @param questions at least one, a line each
   */
  public MoreNeededException(List<String> questions) {
    super(String.join("; ", questions));
    this.questions = List.copyOf(questions);
  }

  /** The questions, a line each. */
  public List<String> questions() {
    return questions;
  }
}
