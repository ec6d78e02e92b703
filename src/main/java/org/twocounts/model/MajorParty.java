package org.twocounts.model;

import java.util.List;
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

  private final List<String> labels;

  MajorParty(String... labels) {
    this.labels = List.of(labels);
  }

  /** The party that ran under a label; empty for every other party and for persons without one. */
  public static Optional<MajorParty> of(String label) {
    return Stream.of(values()).filter(p -> p.labels.contains(label)).findFirst();
  }

  /** What a party of any size is called, whatever label it used in one election. */
  public static String nameOf(String label) {
    return of(label).map(MajorParty::label).orElse(label);
  }

  /** Its own label. */
  public String label() {
    return labels.get(0);
  }
}
