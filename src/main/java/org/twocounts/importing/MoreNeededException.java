package org.twocounts.importing;

import java.util.List;
import org.twocounts.words.Quoted;

/** What a table leaves open and only the user can say; each question names the option. */
public final class MoreNeededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> questions;

  /**
   * @param questions at least one, a line each
   */
  public MoreNeededException(List<String> questions) {
    super(Quoted.message(String.join("; ", questions)));
    this.questions = questions.stream().map(Quoted::message).toList();
  }

  /** The questions, a line each. */
  public List<String> questions() {
    return questions;
  }
}
