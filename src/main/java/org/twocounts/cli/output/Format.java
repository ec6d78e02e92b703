package org.twocounts.cli.output;

import org.twocounts.model.Labelled;

/** How a result is printed. */
public enum Format implements Labelled {
  /** For people. */
  TABLE("table"),
  /** One object, UTF-8, two-space indent. */
  JSON("json"),
  /** RFC 4180, one tidy row an observation. */
  CSV("csv"),
  /** For people, in a document. */
  MARKDOWN("markdown");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
