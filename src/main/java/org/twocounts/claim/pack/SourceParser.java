package org.twocounts.claim.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Parses who said a claim, when and where. */
final class SourceParser {
  private SourceParser() {}

  static ClaimSource source(PackObject object) {
    ClaimSource source =
        new ClaimSource(
            object.text("who"),
            date(object),
            object.optionalText("where"),
            url(object),
            object.optionalText("note"));
    object.end();
    return source;
  }

  private static Optional<LocalDate> date(PackObject object) {
    Optional<String> text = object.optionalText("when");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      object.problem("when", "when must be a day like 2018-07-16, not " + text.orElse(""));
      return Optional.empty();
    }
  }

  private static Optional<String> url(PackObject object) {
    Optional<String> url = object.optionalText("url");
    if (url.isPresent() && !url.get().matches("https?://[^\\s\"'<>]+")) {
      object.problem("url", "url must be an address that begins with https:// or http://");
    }
    return url;
  }
}
