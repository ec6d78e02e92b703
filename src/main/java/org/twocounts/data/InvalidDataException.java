package org.twocounts.data;

import java.util.List;

/** Data that cannot be used, with everything found wrong and where. */
public final class InvalidDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Problem> problems;

  /**
   * @param file the name the user gave
   * @param problems at least one
   */
  public InvalidDataException(String file, List<Problem> problems) {
    super(summary(file, problems));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** The name of the file as the user gave it. */
  public String file() {
    return file;
  }

  /** Everything found wrong, in the order of the file; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String summary(String file, List<Problem> problems) {
    String first = file + ": " + problems.get(0);
    return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
  }
}
