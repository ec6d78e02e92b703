package org.twocounts.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems while a file is read, so that all are reported at once. */
public final class Problems {
  /** Past this many a file is not worth reading on. */
  private static final int MOST = 1000;

  private final List<Problem> found = new ArrayList<>();

  /** Adds one, unless there are too many already. */
  public void add(Problem problem) {
    if (!isFull()) {
      found.add(problem);
    }
  }

  /** Adds one at a line. */
  public void add(int line, String message) {
    add(new Problem(line, "", message));
  }

  /** Whether there are so many that no more are taken. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of the file; those of the whole file last. */
  public List<Problem> found() {
    return found.stream()
        .sorted(Comparator.comparingInt(p -> p.line() == 0 ? Integer.MAX_VALUE : p.line()))
        .toList();
  }

  /**
   * Goes on only where nothing is wrong.
   *
   * @throws InvalidInputException with everything found, or with what the file is instead
   */
  public void refuseAny(UserFile file) {
    if (!isEmpty()) {
      throw file.refusal(found());
    }
  }

  /** What refuses the file with one more problem, past which nothing can be read. */
  InvalidInputException with(UserFile file, Problem last) {
    found.add(last);
    return file.refusal(found());
  }
}
