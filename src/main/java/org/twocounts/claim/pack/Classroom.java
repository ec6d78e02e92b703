package org.twocounts.claim.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher wants to know of a claim.
 *
 * @param level such as {@code high school}
 * @param standards curriculum standards, free text
 * @param glossary terms that a reader must know
 */
public record Classroom(Optional<String> level, List<String> standards, List<Term> glossary) {
  public Classroom {
    standards = List.copyOf(standards);
    glossary = List.copyOf(glossary);
  }

  /** Level and standards in one line; empty without either. */
  public Optional<String> forWhom() {
    List<String> parts = new ArrayList<>();
    level.ifPresent(parts::add);
    parts.addAll(standards);
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  /** A term and its meaning. */
  public record Term(String term, String meaning) {}
}
