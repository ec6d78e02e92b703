package org.twocounts.publish.site.page;

import java.util.Locale;
import java.util.Optional;
import org.twocounts.model.Election;

/** Addresses of pages from the root of the site. */
public final class PagePath {
  private PagePath() {}

  /** The page of an election, such as {@code election/1876.html}. */
  public static String election(int year) {
    return String.format(Locale.ROOT, "election/%d.html", year);
  }

  /** The map of an election as a picture, such as {@code map/1876.svg}. */
  static String map(int year) {
    return String.format(Locale.ROOT, "map/%d.svg", year);
  }

  /** The page of what is disputed about an election, such as {@code doubts/1876.html}. */
  public static String doubts(int year) {
    return String.format(Locale.ROOT, "doubts/%d.html", year);
  }

  static String of(Election election) {
    return election(election.year());
  }

  /** The page of a state; empty for a code that cannot name a file. */
  public static Optional<String> state(String code) {
    return code.matches("[A-Za-z][A-Za-z0-9]{0,7}")
        ? Optional.of("state/" + code + ".html")
        : Optional.empty();
  }
}
