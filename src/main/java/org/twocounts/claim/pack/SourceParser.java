package org.twocounts.claim.pack;

import java.util.Optional;
import org.twocounts.input.JsonObject;

/** Parses who said a claim, when and where. */
final class SourceParser {
  private SourceParser() {}

  static ClaimSource source(JsonObject object) {
    ClaimSource source =
        new ClaimSource(
            object.text("who"),
            object.optionalChoice("kind", ClaimSource.Kind.class),
            object.optionalDate("when"),
            object.optionalText("where"),
            url(object),
            object.optionalText("note"));
    object.end();
    return source;
  }

  private static Optional<String> url(JsonObject object) {
    Optional<String> url = object.optionalText("url");
    if (url.isPresent() && !url.get().matches("https?://[^\\s\"'<>]+")) {
      object.wrong("url", url.get(), "an address that begins with https:// or http://", url);
    }
    return url;
  }
}
