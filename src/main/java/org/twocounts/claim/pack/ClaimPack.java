package org.twocounts.claim.pack;

import java.util.List;
import java.util.Optional;

/**
 * Claims that belong together: an article's, a lesson's.
 *
 * @param file its name, for messages
 * @param id lower-case words joined by hyphens
 * @param claims in the order of the file, never empty
 */
public record ClaimPack(
    String file,
    String id,
    String title,
    Optional<String> about,
    ClaimSource source,
    List<Claim> claims) {

  public ClaimPack {
    claims = List.copyOf(claims);
  }

  /** The claim of that id, if the pack has it. */
  public Optional<Claim> findClaim(String claim) {
    return claims.stream().filter(c -> c.id().equals(claim)).findFirst();
  }

  /** The same pack with one of its claims only. */
  public ClaimPack only(Claim claim) {
    return new ClaimPack(file, id, title, about, source, List.of(claim));
  }
}
