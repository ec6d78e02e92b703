package org.twocounts.claim;

import java.util.List;
import org.twocounts.claim.pack.ClaimPack;

/** A pack with every claim judged, in the pack's order. */
public record CheckedPack(ClaimPack pack, List<CheckedClaim> claims) {
  public CheckedPack {
    claims = List.copyOf(claims);
  }

  /** Whether every verdict is the one that the pack expects. */
  public boolean isAsExpected() {
    return claims.stream().allMatch(CheckedClaim::isAsExpected);
  }
}
