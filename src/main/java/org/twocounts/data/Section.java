package org.twocounts.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections of the record file, in the order in which they stand in it. */
public enum Section {
  FORMAT("format"),
  RELEASE("release"),

  /** The sources; with them, the confidence and sources of each candidate's result. */
  SOURCES("sources"),
  STATES("states"),
  PARTIES("parties"),

  /** Persons, from whom candidacies have birth date and home state: read with the elections. */
  PERSONS("persons"),

  /** Other names of states, parties and candidates; those of the release where left out. */
  OTHER_NAMES("otherNames"),

  /** Laws of states that choose electors by district; those of the release where left out. */
  ELECTOR_LAWS("electorLaws"),
  ELECTIONS("elections"),

  /** What changes the meaning of figures; a record need not have it. */
  STANDING_CAVEATS("standingCaveats"),
  PUBLISHED_TOTALS("publishedTotals"),
  ELECTOR_TALLIES("electorTallies"),
  TURNOUT("turnout"),
  CENSUSES("censuses"),
  SEAT_CHANGES("seatChanges"),
  APPORTIONMENT("apportionment"),

  /** Laws that make seats of censuses; those of the release where left out. */
  APPORTIONMENT_LAWS("apportionmentLaws"),
  RESIDENT_POPULATIONS("residentPopulations"),
  DISTRICTS("districts"),
  DISPUTES("disputes");

  private final String key;

  Section(String key) {
    this.key = key;
  }

  /** The name in the file. */
  public String key() {
    return key;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Section::key).toList();
  }

  static Optional<Section> of(String key) {
    return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
  }

  /** Whether a file without it is no record; any other section may be left out. */
  boolean isIndispensable() {
    return this == FORMAT || this == ELECTIONS;
  }

  boolean isArray() {
    return this != FORMAT && this != RELEASE;
  }
}
