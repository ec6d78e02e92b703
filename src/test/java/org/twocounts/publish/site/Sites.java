package org.twocounts.publish.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.material.SiteCharts;
import org.twocounts.publish.site.material.SiteClaims;
import org.twocounts.publish.site.material.SiteSheets;

/** Sites made for tests, as text by path. */
public final class Sites {
  /** Not made while the class is: pages are made in threads that would wait for it. */
  private static Map<String, String> released;

  private Sites() {}

  /** That of the sixty elections, made once. */
  public static synchronized Map<String, String> released() {
    if (released == null) {
      released = of(whole(Optional.empty()));
    }
    return released;
  }

  public static Map<String, String> of(SiteRequest request) {
    Map<String, String> texts = new LinkedHashMap<>();
    Site.of(request)
        .files(() -> {})
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  public static SiteRequest request(ElectionRecord record, Optional<String> baseUrl) {
    return new SiteRequest(record, record, origin(Optional.empty()), baseUrl);
  }

  /** The released record with all that a site is made from; charts have no pictures but data. */
  public static SiteRequest whole(Optional<String> baseUrl) {
    return furnished(request(SixtyElections.record(), baseUrl));
  }

  /** The same request with claims, charts without pictures, and worksheets. */
  public static SiteRequest furnished(SiteRequest request) {
    return request.with(
        claims(request.filed(), BuiltInPacks.all()),
        SiteCharts.draw(request.charting(), SiteCharts.Draw.NOTHING, () -> {}),
        SiteSheets.make(request.charting()));
  }

  public static SiteClaims claims(ElectionRecord filed, List<ClaimPack> packs) {
    ClaimChecker checker = new ClaimChecker(filed);
    return SiteClaims.of(packs.stream().map(checker::check).toList());
  }

  public static SiteOrigin origin(Optional<String> dataFile) {
    return new SiteOrigin(
        "1.0",
        "The record",
        "version 1",
        "0123456789abcdef".repeat(4),
        "CC-BY-4.0",
        dataFile,
        Map.of(),
        Map.of());
  }
}
