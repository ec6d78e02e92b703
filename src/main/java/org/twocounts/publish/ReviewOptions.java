package org.twocounts.publish;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a published review of claims says beside the claims.
 *
 * @param address of the page on which the claims are published; a claim's id is its fragment. Empty
 *     where it is not known: none is invented
 * @param published the day; empty to leave it out
 */
public record ReviewOptions(Optional<String> address, Optional<LocalDate> published) {

  /** No address and no day. */
  public static ReviewOptions standard() {
    return new ReviewOptions(Optional.empty(), Optional.empty());
  }

  /** The address of one claim; without a page's address relative to the page that holds it. */
  String addressOf(String claim) {
    return address.orElse("") + "#" + claim;
  }
}
