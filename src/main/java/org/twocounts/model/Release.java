package org.twocounts.model;

/** What release of the data a file holds: its version, title and licence. */
public record Release(String version, String title, String licence) {

  /** The version of a record that was made of tables. */
  public static final String IMPORTED = "imported";

  /** The release of a record that names none. */
  public static final Release UNNAMED =
      new Release("unnumbered", "Record of United States presidential elections", "unstated");
}
