package org.twocounts.publish.site.page.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.publish.VerdictWords;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.material.SiteClaim;
import org.twocounts.publish.site.material.SiteClaims.SitePack;
import org.twocounts.publish.site.page.PageCell;
import org.twocounts.publish.site.page.PageTable;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.words.Counted;

/**
 * A pack in the list of claims.
 *
 * @param counts how many claims have which verdict
 */
public record PackView(
    String id, String title, Optional<String> about, String counts, PageTable claims) {
  private static final int MANY = 20;

  static PackView of(SitePack pack, PageFrame frame) {
    ClaimPack of = pack.checked().pack();
    return new PackView(of.id(), of.title(), of.about(), counts(pack), table(pack, frame));
  }

  private static String counts(SitePack pack) {
    String verdicts =
        Arrays.stream(Verdict.values())
            .filter(verdict -> count(pack, verdict) > 0)
            .map(verdict -> count(pack, verdict) + " " + lower(VerdictWords.of(verdict)))
            .collect(Collectors.joining("; "));
    return Counted.of(pack.claims().size(), "claim") + ": " + verdicts + ".";
  }

  private static long count(SitePack pack, Verdict verdict) {
    return pack.claims().stream().filter(c -> c.checked().verdict() == verdict).count();
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static PageTable table(SitePack pack, PageFrame frame) {
    List<SiteClaim> claims = pack.claims();
    return PageTable.of(
        "Claims: " + pack.checked().pack().title(),
        claims.size() < MANY ? PageTable.Use.SORT : PageTable.Use.FILTER,
        claims,
        List.of(
            Col.words("Claim", (SiteClaim c) -> PageCell.link(c.statement(), frame.find(c.path()))),
            Col.words("Verdict", c -> PageCell.of(VerdictWords.of(c.checked().verdict()))),
            Col.words("Readings", c -> PageCell.of(VerdictWords.count(c.checked())))));
  }
}
