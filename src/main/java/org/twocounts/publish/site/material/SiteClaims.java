package org.twocounts.publish.site.material;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;

/** The judged claims of a site, by pack. */
public final class SiteClaims {
  /** No claims. */
  public static final SiteClaims NONE = of(List.of());

  private static final int LONGEST = 100;

  private final List<SitePack> packs;

  /** A pack and the pages of its claims, in its order. */
  public record SitePack(CheckedPack checked, List<SiteClaim> claims) {
    public SitePack {
      claims = List.copyOf(claims);
    }
  }

  private SiteClaims(List<SitePack> packs) {
    this.packs = List.copyOf(packs);
  }

  /**
   * The claims of packs. Each page is named after its claim's id; where two claims have the same
   * one, the later gets a number.
   */
  public static SiteClaims of(List<CheckedPack> packs) {
    Set<String> taken = new HashSet<>();
    List<SitePack> pages = new ArrayList<>();
    for (CheckedPack pack : packs) {
      List<SiteClaim> claims = new ArrayList<>();
      for (CheckedClaim claim : pack.claims()) {
        claims.add(new SiteClaim(pack, claim, path(claim.id(), taken)));
      }
      pages.add(new SitePack(pack, claims));
    }
    return new SiteClaims(pages);
  }

  private static String path(String id, Set<String> taken) {
    String name = id.substring(0, Math.min(LONGEST, id.length()));
    String path = "claim/" + name + ".html";
    for (int i = 2; !taken.add(path); i++) {
      path = "claim/" + name + "-" + i + ".html";
    }
    return path;
  }

  /** The packs, in the order given. */
  public List<SitePack> packs() {
    return packs;
  }

  /** All claims, pack by pack. */
  public List<SiteClaim> all() {
    return packs.stream().flatMap(p -> p.claims().stream()).toList();
  }

  /** The claims of a claim's pack, itself among them. */
  public List<SiteClaim> besides(SiteClaim claim) {
    return packs.stream()
        .map(SitePack::claims)
        .filter(claims -> claims.contains(claim))
        .findFirst()
        .orElseThrow();
  }

  /** The claims that name a chart. */
  public List<SiteClaim> shownBy(String chart) {
    return all().stream().filter(c -> c.checked().claim().charts().contains(chart)).toList();
  }
}
