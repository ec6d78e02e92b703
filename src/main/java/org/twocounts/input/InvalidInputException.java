package org.twocounts.input;

import java.util.List;
import org.twocounts.words.Quoted;

/** A file that cannot be used, with everything found wrong and where. */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Problem> problems;

  /**
   * @param file the name the user gave
   * @param problems at least one
   */
  public InvalidInputException(String file, List<Problem> problems) {
    super(summary(Quoted.path(file), problems));
    this.file = Quoted.path(file);
    this.problems = List.copyOf(problems);
  }

  /** A fault of the whole file. */
  public InvalidInputException(String file, String message) {
    this(file, List.of(Problem.of(message)));
  }

  /** The name of the file as the user gave it; cut where it is long. */
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
