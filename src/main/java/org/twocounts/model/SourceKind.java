package org.twocounts.model;

/** How near a source stands to the count itself. */
public enum SourceKind implements Labelled {
  /** A government body. */
  OFFICIAL("official"),

  /** A university project. */
  SCHOLARLY("scholarly"),

  /** A compilation from primary sources. */
  COMPILATION("compilation"),

  /** A printed record of the time. */
  PRIMARY_PRINT("primary-print"),

  /** Books, almanacs, press. */
  SECONDARY("secondary"),

  /** An encyclopaedia. */
  TERTIARY("tertiary"),

  /** No source was opened: shown as unsourced. */
  UNSOURCED("unsourced");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
