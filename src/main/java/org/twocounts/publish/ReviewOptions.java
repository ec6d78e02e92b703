package org.twocounts.publish;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a published review of claims says beside the claims.
 *
 * @param address of the page on which the claims are published; a claim's id is its fragment
 * @param published the day; empty to leave it out
 */
public record ReviewOptions(String address, Optional<LocalDate> published) {
  /** Where the project publishes its own packs. */
  public static final String SITE = "https://twocounts.org/claims";

  /** The project's own address, and no day. */
  public static ReviewOptions standard() {
    return new ReviewOptions(SITE, Optional.empty());
  }
}
