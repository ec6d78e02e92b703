package org.twocounts.claim.pack;

import java.util.List;

/** A file that is no claim pack, with everything found wrong and where. */
public final class InvalidPackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<PackProblem> problems;

  /**
   * @param file the name that the user gave
   * @param problems at least one
   */
  public InvalidPackException(String file, List<PackProblem> problems) {
    super(summary(file, problems));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  InvalidPackException(String file, String message) {
    this(file, List.of(new PackProblem(0, message)));
  }

  /** The name of the file as the user gave it. */
  public String file() {
    return file;
  }

  /** Everything found wrong, in the order of the file; never empty. */
  public List<PackProblem> problems() {
    return problems;
  }

  private static String summary(String file, List<PackProblem> problems) {
    String first = file + ": " + problems.get(0);
    return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
  }
}
