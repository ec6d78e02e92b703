package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The votes that one person received as a candidate for elector, where electors stood singly. */
public record ElectorTally(
    int year,
    String state,
    Optional<String> elector,
    String slate,
    OptionalLong votes,
    boolean elected,
    Optional<String> electoralVoteFor,
    List<String> sources) {
  public ElectorTally {
    sources = List.copyOf(sources);
  }
}
