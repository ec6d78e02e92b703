package org.twocounts.claim.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a pack while it is read, so that all is reported at once. */
final class PackProblems {
  private static final int MOST = 200;

  private final List<PackProblem> found = new ArrayList<>();

  void add(int line, String message) {
    if (found.size() < MOST) {
      found.add(new PackProblem(line, message));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of the file. */
  List<PackProblem> found() {
    return found.stream().sorted(Comparator.comparingInt(PackProblem::line)).toList();
  }
}
