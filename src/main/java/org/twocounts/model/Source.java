package org.twocounts.model;

import java.util.List;
import java.util.Optional;

/**
 * A source that figures of the record cite by {@code id}.
 *
 * @param shortName what it is called under a picture; empty where publisher or title are short
 * @param citation how to cite it, one line
 * @param url its address; empty for print
 * @param copies what it took over from other sources; empty where it compiled for itself
 * @param printsOther whether it prints the votes for persons not named as a figure of its own
 * @param givesMethods whether the states' methods of choosing electors, for which no row names a
 *     source, are taken from it
 * @param gives where in the record it may be named; empty where the record does not say
 */
public record Source(
    String id,
    String title,
    Optional<String> publisher,
    Optional<String> shortName,
    String citation,
    Optional<String> url,
    SourceKind kind,
    Optional<SourceCopies> copies,
    boolean printsOther,
    boolean givesMethods,
    List<SourceScope> gives) {

  public Source {
    gives = List.copyOf(gives);
  }

  /**
   * The id of the source that stands for "no source opened": such values are shown as unsourced.
   */
  public static final String GENERAL_KNOWLEDGE = "GENERAL-KNOWLEDGE";

  /** The same source, with what another entry says of the sources that it copies. */
  public Source copyingAs(Source other) {
    return new Source(
        id,
        title,
        publisher,
        shortName,
        citation,
        url,
        kind,
        other.copies,
        other.printsOther,
        givesMethods,
        gives);
  }

  /** Whether values citing it are to be shown as unsourced. */
  public boolean isUnsourced() {
    return kind == SourceKind.UNSOURCED;
  }
}
