package org.twocounts.table.export;

import org.twocounts.model.Labelled;

/** A form in which the tables are written. */
public enum ExportFormat implements Labelled {
  /** RFC 4180, a file a table. */
  CSV("csv"),
  /** An array of objects, a file a table. */
  JSON("json"),
  /** One SQLite database. */
  SQLITE("sqlite");

  private final String label;

  ExportFormat(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
