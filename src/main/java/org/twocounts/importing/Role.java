package org.twocounts.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table of results may hold, and the headings under which it is found. */
enum Role {
  YEAR("year", "year", "election year", "election", "yr"),
  STATE(
      "state",
      "state po",
      "state abbreviation",
      "state abbr",
      "state abb",
      "state code",
      "state postal",
      "usps",
      "postal",
      "postal code",
      "stusps",
      "state",
      "state name",
      "statename",
      "st",
      "name of state",
      "state or district",
      "state or territory",
      "states",
      "unit",
      "state unit",
      "state fips",
      "statefips",
      "fips state",
      "state fips code",
      "statefp",
      "fips"),
  DISTRICT(
      "district",
      "district",
      "congressional district",
      "cd",
      "elector district",
      "district number",
      "cong dist"),
  COUNTY(
      "county",
      "county",
      "county name",
      "countyname",
      "parish",
      "county parish",
      "borough",
      "jurisdiction",
      "jurisdiction name",
      "municipality",
      "town",
      "city town",
      "precinct",
      "precinct name",
      "ward",
      "reporting unit",
      "county fips",
      "countyfips",
      "fips county",
      "county code",
      "geoid",
      "fips code"),
  CANDIDATE(
      "candidate",
      "candidate",
      "candidate name",
      "candidatename",
      "name of candidate",
      "name on ballot",
      "candidate names",
      "ticket",
      "choice",
      "choice name",
      "name"),
  PARTY(
      "party",
      "party detailed",
      "party",
      "party name",
      "political party",
      "party affiliation",
      "affiliation",
      "party simplified",
      "party abbreviation",
      "party code",
      "pty"),
  RUNNING_MATE("running-mate", "running mate", "runningmate", "vice president", "vp", "mate"),
  VOTES(
      "votes",
      "candidatevotes",
      "candidate votes",
      "votes",
      "vote",
      "vote count",
      "votecount",
      "votes received",
      "popular votes",
      "popular vote",
      "number of votes",
      "num votes",
      "vote total",
      "votes cast for candidate",
      "count"),
  TOTAL(
      "total",
      "totalvotes",
      "total votes",
      "total vote",
      "votes total",
      "total",
      "totals",
      "total popular votes",
      "total votes cast",
      "votes cast",
      "all votes",
      "state total",
      "total votes state"),
  SHARE(
      "share",
      "share",
      "vote share",
      "voteshare",
      "popular share",
      "percent",
      "percentage",
      "pct",
      "%",
      "vote pct",
      "vote percent",
      "percent of vote",
      "percent of votes",
      "votes %",
      "vote %",
      "% of votes"),
  ELECTORS(
      "electors",
      "electors",
      "electoral votes",
      "electoral vote",
      "electoralvotes",
      "ev",
      "evs",
      "electors won",
      "electoral college votes"),
  WINNER(
      "winner",
      "winner",
      "winning candidate",
      "won by",
      "carried by",
      "state winner",
      "called for",
      "winning party",
      "winner name"),
  MODE("mode", "mode", "vote mode", "voting method", "vote type", "votetype", "vote category"),
  OFFICE("office", "office", "contest", "race", "contest name", "office name", "contest title"),
  WRITE_IN("write-in", "writein", "write in", "is write in");

  private final String option;

  @SuppressWarnings("ImmutableEnumChecker") // List.of, never changed
  private final List<String> headings;

  Role(String option, String... headings) {
    this.option = option;
    this.headings = List.of(headings);
  }

  /** What it is called on the command line. */
  String option() {
    return option;
  }

  /** Headings in order of preference, {@linkplain #plain plain}. */
  List<String> headings() {
    return headings;
  }

  /** The role of that name on the command line. */
  static Optional<Role> of(String option) {
    return Stream.of(values()).filter(r -> r.option.equalsIgnoreCase(option.strip())).findFirst();
  }

  static List<String> options() {
    return Stream.of(values()).map(Role::option).toList();
  }

  /** A heading in small letters, with one space for whatever is no letter, digit or percent. */
  static String plain(String heading) {
    StringBuilder plain = new StringBuilder(heading.length());
    boolean gap = false;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      boolean kept = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%';
      if (kept) {
        if (gap && plain.length() > 0) {
          plain.append(' ');
        }
        plain.append(c);
      }
      gap = !kept;
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
