package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.List;

/** Collects what one rule finds. */
public final class Violations {
  private final String rule;
  private final List<Violation> found = new ArrayList<>();

  Violations(String rule) {
    this.rule = rule;
  }

  /** Reports a violation. */
  public void add(Place place, String message) {
    found.add(new Violation(rule, place, message));
  }

  List<Violation> found() {
    return found;
  }
}
