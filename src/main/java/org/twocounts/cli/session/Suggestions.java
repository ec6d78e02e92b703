package org.twocounts.cli.session;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.NearestName;

/** Finds what was probably meant by a mistyped name. */
public final class Suggestions {
  private static final Map<String, String> LISTED_BY =
      Map.of(
          "command", "help",
          "party", "parties",
          "table", "tables",
          "claim", "claims list",
          "published result", "reproduce",
          "chart", "chart --list");

  private Suggestions() {}

  /** The known name nearest to the one given; empty if none is near. */
  public static Optional<String> nearest(String given, Collection<String> known) {
    return NearestName.to(given, known);
  }

  /** A message about an unknown name, with the nearest known one. */
  public static UsageException unknown(String what, String given, Collection<String> known) {
    return new UsageException(message(what, given, known));
  }

  /** {@code no chart "biass"; did you mean bias?}, or the known names where they are few. */
  public static String message(String what, String given, Collection<String> known) {
    Optional<String> nearest = nearest(given, known);
    String begin = "no " + what + " \"" + given + "\"";
    if (nearest.isPresent()) {
      return begin + "; did you mean " + nearest.get() + "?";
    }
    if (LISTED_BY.containsKey(what)) {
      return begin + "; twocounts " + LISTED_BY.get(what) + " lists them";
    }
    return known.size() > 12 || known.isEmpty()
        ? begin
        : begin + "; there are " + String.join(", ", known);
  }
}
