package org.twocounts.publish.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.ElectionRecord;

/** Sites made for tests, as text by path. */
public final class Sites {
  /** Not made while the class is: pages are made in threads that would wait for it. */
  private static Map<String, String> released;

  private Sites() {}

  /** That of the sixty elections, made once. */
  public static synchronized Map<String, String> released() {
    if (released == null) {
      released = of(request(SixtyElections.record(), Optional.empty()));
    }
    return released;
  }

  static Map<String, String> of(SiteRequest request) {
    Map<String, String> texts = new LinkedHashMap<>();
    Site.of(request)
        .files(() -> {})
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  static SiteRequest request(ElectionRecord record, Optional<String> baseUrl) {
    return new SiteRequest(record, record, origin(Optional.empty()), baseUrl);
  }

  static SiteOrigin origin(Optional<String> dataFile) {
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
