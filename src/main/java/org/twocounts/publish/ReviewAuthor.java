package org.twocounts.publish;

import java.util.Optional;
import org.twocounts.claim.pack.ClaimSource;

/**
 * Who signs a published review of claims.
 *
 * @param url of the author's own page; empty where none is given
 */
public record ReviewAuthor(String name, ClaimSource.Kind kind, Optional<String> url) {
  public ReviewAuthor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an author without a name");
    }
  }

  /** This program, which signs its own packs alone. */
  static ReviewAuthor program(Optional<String> url) {
    return new ReviewAuthor("Two Counts", ClaimSource.Kind.ORGANIZATION, url);
  }

  /** What it is in the vocabulary of schema.org. */
  static String typeOf(ClaimSource.Kind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
    };
  }
}
