package org.twocounts.model;

/** What another name is. */
public enum NameKind implements Labelled {
  /** A name cut short, such as {@code Penna.} */
  ABBREVIATION("abbreviation"),

  /** First letters, such as {@code GOP}. */
  INITIALS("initials"),

  /** A longer or official name, such as {@code Robert Dole}. */
  FULL_NAME("full-name"),

  /** The same name in another form, such as {@code Democrat}. */
  VARIANT("variant"),

  /** A name that others gave, such as {@code Teddy Roosevelt}. */
  NICKNAME("nickname");

  private final String label;

  NameKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
