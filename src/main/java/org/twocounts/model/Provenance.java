package org.twocounts.model;

import java.util.List;
import java.util.Optional;

/**
 * Where facts come from.
 *
 * @param sources ids of {@link Source}s
 * @param note where in them, free text
 * @param unsourced names of fields for which no source was opened
 */
public record Provenance(List<String> sources, Optional<String> note, List<String> unsourced) {
  public Provenance {
    sources = List.copyOf(sources);
    unsourced = List.copyOf(unsourced);
  }

  /** Whether no source was opened for the fact: to be shown as unsourced. */
  public boolean isGeneralKnowledge() {
    return sources.equals(List.of(Source.GENERAL_KNOWLEDGE));
  }
}
