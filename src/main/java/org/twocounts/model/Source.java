package org.twocounts.model;

import java.util.Optional;

/**
 * A source that figures of the record cite by {@code id}.
 *
 * @param citation how to cite it, one line
 * @param url its address; empty for print
 */
public record Source(
    String id,
    String title,
    Optional<String> publisher,
    String citation,
    Optional<String> url,
    SourceKind kind) {

  /**
   * The id of the source that stands for "no source opened": such values are shown as unsourced.
   */
  public static final String GENERAL_KNOWLEDGE = "GENERAL-KNOWLEDGE";

  /** Whether values citing it are to be shown as unsourced. */
  public boolean isUnsourced() {
    return kind == SourceKind.UNSOURCED;
  }
}
