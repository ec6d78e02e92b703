package org.twocounts.claim.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Parses who said a claim, when and where. */
final class SourceParser {
  private SourceParser() {}

  static ClaimSource source(PackObject object) {
    ClaimSource source =
        new ClaimSource(
            object.text("who"),
            kind(object),
            date(object),
            object.optionalText("where"),
            url(object),
            object.optionalText("note"));
    object.end();
    return source;
  }

  private static Optional<ClaimSource.Kind> kind(PackObject object) {
    Optional<String> text = object.optionalText("kind");
    Optional<ClaimSource.Kind> kind =
        Stream.of(ClaimSource.Kind.values())
            .filter(k -> text.equals(Optional.of(k.label())))
            .findFirst();
    if (text.isPresent() && kind.isEmpty()) {
      object.problem("kind", "kind must be person or organization");
    }
    return kind;
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
