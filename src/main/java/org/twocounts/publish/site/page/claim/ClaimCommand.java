package org.twocounts.publish.site.page.claim;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.publish.site.SiteOrigin;
import org.twocounts.publish.site.material.SiteClaim;
import org.twocounts.publish.site.material.SiteClaims;

/** The commands that judge the claims of a site again. */
final class ClaimCommand {
  private ClaimCommand() {}

  /** Of all packs. */
  static String list(SiteClaims claims) {
    return "claims check "
        + claims.packs().stream()
            .map(p -> name(p.checked().pack()))
            .collect(Collectors.joining(" "));
  }

  /** Of one claim. */
  static String show(SiteClaim claim) {
    ClaimPack pack = claim.pack().pack();
    String show = "claims show " + claim.checked().id();
    return isBuiltIn(pack) ? show : show + " " + name(pack);
  }

  /** A pack as commands take it: without the way to its file, which is nobody's business. */
  private static String name(ClaimPack pack) {
    return isBuiltIn(pack)
        ? pack.id()
        : SiteOrigin.quoted(String.valueOf(Path.of(pack.file()).getFileName()));
  }

  private static boolean isBuiltIn(ClaimPack pack) {
    return BuiltInPacks.find(pack.id()).filter(pack::equals).isPresent();
  }
}
