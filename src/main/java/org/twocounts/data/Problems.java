package org.twocounts.data;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while a file is read, so that all are reported at once. */
final class Problems {
  /** Past this many a file is not worth reading on. */
  private static final int MOST = 1000;

  private final List<Problem> found = new ArrayList<>();

  void add(String place, String message) {
    if (found.size() < MOST) {
      found.add(new Problem(place, message));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  int size() {
    return found.size();
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
