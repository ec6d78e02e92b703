package org.twocounts.publish.site.material;

import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.pack.ClaimPack;

/**
 * A judged claim with a page of its own.
 *
 * @param pack to which it belongs
 * @param path of its page, such as {@code claim/five-presidents.html}
 */
public record SiteClaim(CheckedPack pack, CheckedClaim checked, String path) {
  /** What is claimed. */
  public String statement() {
    return checked.claim().statement();
  }

  /** The pack with this claim alone. */
  public CheckedPack alone() {
    ClaimPack only = pack.pack().only(checked.claim());
    return new CheckedPack(only, java.util.List.of(checked));
  }
}
