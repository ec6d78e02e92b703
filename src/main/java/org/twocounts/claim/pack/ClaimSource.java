package org.twocounts.claim.pack;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who said it, when and where.
 *
 * @param who a person, a body, or "often said"
 * @param when empty where no day is known
 */
public record ClaimSource(
    String who,
    Optional<LocalDate> when,
    Optional<String> where,
    Optional<String> url,
    Optional<String> note) {

  /** A claim's own source, which inherits what it leaves out, except the note; else this one. */
  public ClaimSource specifiedBy(Optional<ClaimSource> claim) {
    return claim
        .map(
            own ->
                new ClaimSource(
                    own.who,
                    own.when.or(() -> when),
                    own.where.or(() -> where),
                    own.url.or(() -> url),
                    own.note))
        .orElse(this);
  }
}
