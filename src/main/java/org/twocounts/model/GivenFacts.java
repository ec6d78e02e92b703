package org.twocounts.model;

/** The places of a record in which a source may be named. */
public enum GivenFacts implements Labelled {
  PARTIES("parties"),
  PERSONS("persons"),
  OTHER_NAMES("other-names"),
  ELECTIONS("elections"),
  CANDIDACIES("candidacies"),
  RESULTS("results"),
  IRREGULAR_ELECTORS("irregular-electors"),
  CONTINGENT_VOTES("contingent-votes"),
  ATTRIBUTIONS("attributions"),
  STANDING_CAVEATS("standing-caveats"),
  PUBLISHED_TOTALS("published-totals"),
  ELECTOR_TALLIES("elector-tallies"),
  TURNOUT("turnout"),
  POPULATIONS("populations"),
  SEATS("seats"),
  RESIDENT_POPULATIONS("resident-populations"),
  DISTRICTS("districts"),
  DISPUTES("disputes");

  private final String label;

  GivenFacts(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
