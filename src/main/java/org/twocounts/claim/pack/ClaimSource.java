package org.twocounts.claim.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.twocounts.model.Labelled;

/**
 * Who said it, when and where.
 *
 * @param who a person, a body, or "often said"
 * @param kind whether that is a person or an organization; empty for "often said"
 * @param when empty where no day is known
 */
public record ClaimSource(
    String who,
    Optional<Kind> kind,
    Optional<LocalDate> when,
    Optional<String> where,
    Optional<String> url,
    Optional<String> note) {

  private static final String AS_REPORTED = ", as reported";

  /** What the one who said it is. */
  public enum Kind implements Labelled {
    PERSON("person"),
    ORGANIZATION("organization");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Who said it, without the words with which a pack marks what is known from reports only. */
  public String name() {
    return who.endsWith(AS_REPORTED) ? who.substring(0, who.length() - AS_REPORTED.length()) : who;
  }

  /** A claim's own source, which inherits what it leaves out, except the note; else this one. */
  public ClaimSource specifiedBy(Optional<ClaimSource> claim) {
    return claim
        .map(
            own ->
                new ClaimSource(
                    own.who,
                    own.kind,
                    own.when.or(() -> when),
                    own.where.or(() -> where),
                    own.url.or(() -> url),
                    own.note))
        .orElse(this);
  }
}
