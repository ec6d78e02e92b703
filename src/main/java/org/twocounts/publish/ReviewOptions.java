package org.twocounts.publish;

import java.time.LocalDate;
import java.util.Optional;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;

/**
 * What a published review of claims says beside the claims.
 *
 * @param address of the page on which the claims are published; a claim's id is its fragment. Empty
 *     where it is not known: none is invented
 * @param published the day; empty to leave it out
 * @param author who signs; empty for the program, which signs its own packs alone
 */
public record ReviewOptions(
    Optional<String> address, Optional<LocalDate> published, Optional<ReviewAuthor> author) {

  /** No address, no day, and signed by the program. */
  public static ReviewOptions standard() {
    return new ReviewOptions(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whose review of a pack it is; empty where nobody signs a pack that is not the program's. */
  Optional<ReviewAuthor> authorOf(ClaimPack pack) {
    return author.or(
        () ->
            Optional.of(pack).filter(BuiltInPacks::isOne).map(p -> ReviewAuthor.program(address)));
  }

  /** The address of one claim; without a page's address relative to the page that holds it. */
  String addressOf(String claim) {
    return address.orElse("") + "#" + claim;
  }
}
