package org.twocounts.cli.session;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/** Finds what was probably meant by a mistyped name. */
public final class Suggestions {
  private static final Map<String, String> LISTED_BY =
      Map.of(
          "command", "help",
          "party", "parties",
          "table", "tables",
          "claim", "claims list",
          "measure", "claims measures",
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

  /** A message about an unknown name, with what was probably meant by it. */
  static UsageException meant(String what, String given, String meant) {
    return new UsageException(no(what, given) + "did you mean " + meant + "?");
  }

  /** A message about an unknown name, with the command that lists the known ones. */
  static UsageException unlisted(String what, String given) {
    return new UsageException(listed(what, given));
  }

  /** {@code no chart "biass"; did you mean bias?}, or the known names where they are few. */
  public static String message(String what, String given, Collection<String> known) {
    return LISTED_BY.containsKey(what) && nearest(given, known).isEmpty()
        ? listed(what, given)
        : NearestName.unknown(what, given, known);
  }

  private static String listed(String what, String given) {
    return no(what, given) + "twocounts " + LISTED_BY.get(what) + " lists them";
  }

  private static String no(String what, String given) {
    return "no " + what + " " + Quoted.of(given) + "; ";
  }
}
