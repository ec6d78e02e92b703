package org.twocounts.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column of one candidate, or of the candidate of one party.
 *
 * @param column counted from 0
 * @param heading as it stands in the file
 * @param who the words that name the candidate or the party
 */
record WideColumn(int column, String heading, String who, Amount amount) {
  private static final Set<String> OF_SHARES =
      Set.of("pct", "percent", "percentage", "share", "per", "%", "perc", "prop", "proportion");
  private static final Set<String> OF_ELECTORS = Set.of("ev", "evs", "electors", "electoral");
  private static final Set<String> OF_VOTES =
      Set.of("votes", "vote", "popular", "count", "number", "of", "the", "for", "n", "candidate");
  private static final Set<String> OF_NO_CANDIDATE =
      Set.of(
          "diff",
          "difference",
          "margin",
          "swing",
          "lead",
          "point",
          "points",
          "population",
          "income",
          "turnout",
          "registered",
          "voters",
          "ballots",
          "eligible",
          "area",
          "rate",
          "density",
          "age",
          "version",
          "notes",
          "note",
          "date",
          "id",
          "code",
          "rank",
          "index",
          "source",
          "url",
          "fips",
          "lat",
          "lon",
          "latitude",
          "longitude",
          "year",
          "precincts",
          "reporting",
          "total",
          "sum",
          "winner",
          "call",
          "abbreviation");

  /** What the cells are counts of. */
  enum Amount {
    VOTES,
    SHARE,
    ELECTORS
  }

  /**
   * What a heading that is no other column names.
   *
   * @return empty where it names a figure that is derived from others, or nothing at all
   */
  static Optional<WideColumn> of(int column, String heading) {
    List<String> words = Arrays.asList(Role.plain(heading).split(" "));
    if (heading.isBlank() || words.stream().anyMatch(OF_NO_CANDIDATE::contains)) {
      return Optional.empty();
    }
    Amount amount =
        words.stream().anyMatch(OF_SHARES::contains) || heading.contains("%")
            ? Amount.SHARE
            : words.stream().anyMatch(OF_ELECTORS::contains) ? Amount.ELECTORS : Amount.VOTES;
    String who =
        Arrays.stream(heading.replace('_', ' ').split("\\s+"))
            .filter(w -> !isMeasure(Role.plain(w)))
            .collect(Collectors.joining(" "));
    return who.isBlank()
        ? Optional.empty()
        : Optional.of(new WideColumn(column, heading, who, amount));
  }

  /** The same column, of shares. */
  WideColumn ofShares() {
    return new WideColumn(column, heading, who, Amount.SHARE);
  }

  private static boolean isMeasure(String word) {
    return OF_SHARES.contains(word) || OF_ELECTORS.contains(word) || OF_VOTES.contains(word);
  }

  /**
   * Whether it reads as the name of a person or a ticket: two words or more, each with a capital.
   */
  boolean isLikeAName() {
    String bare = who.replaceAll("\\(.*?\\)", " ").strip();
    String[] words = bare.split("[\\s/&,]+");
    return (words.length >= 2 || who.contains("("))
        && Arrays.stream(words).allMatch(w -> w.matches("\\p{Lu}.*|\\p{L}\\."));
  }
}
