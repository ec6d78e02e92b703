package org.twocounts.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A party that has been one of the two largest in the nation, with every label under which it ran.
 * In 1864 the Republicans ran as National Union, with War Democrats.
 */
public enum MajorParty {
  DEMOCRATIC(TodaysParties.DEMOCRATIC),
  REPUBLICAN(TodaysParties.REPUBLICAN, "National Union"),
  WHIG("Whig"),
  DEMOCRATIC_REPUBLICAN("Democratic-Republican"),
  FEDERALIST("Federalist"),
  NATIONAL_REPUBLICAN("National Republican");

  private final String label;
  private final String otherLabel;

  MajorParty(String label) {
    this(label, label);
  }

  MajorParty(String label, String otherLabel) {
    this.label = label;
    this.otherLabel = otherLabel;
  }

  /** The party that ran under a label; empty for every other party and for persons without one. */
  public static Optional<MajorParty> of(String label) {
    return Stream.of(values()).filter(p -> p.ranAs(label)).findFirst();
  }

  /** What a party of any size is called, whatever label it used in one election. */
  public static String nameOf(String label) {
    return of(label).map(MajorParty::label).orElse(label);
  }

  /** Its own label. */
  public String label() {
    return label;
  }

  private boolean ranAs(String written) {
    return written.equals(label) || written.equals(otherLabel);
  }
}
