package org.twocounts.chart.theme;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a colour stands for. A theme says how it looks. */
public enum Hue {
  /** The Democratic Party. */
  DEMOCRATIC(Marker.CIRCLE),

  /** The Republican Party, and the National Union label it used in 1864. */
  REPUBLICAN(Marker.SQUARE),

  /** The Whig Party. */
  WHIG(Marker.TRIANGLE),

  /** The Democratic-Republican Party. */
  DEMOCRATIC_REPUBLICAN(Marker.DIAMOND),

  /** The Federalist Party. */
  FEDERALIST(Marker.TRIANGLE_DOWN),

  /** The National Republican Party. */
  NATIONAL_REPUBLICAN(Marker.PENTAGON),

  /** Every other party. */
  THIRD_PARTY(Marker.TRIANGLE),

  /** Persons without a party, unpledged electors, votes for persons not named. */
  UNALIGNED(Marker.DIAMOND),

  /** Marks as dark as the text. */
  STRONG,

  /** Marks that give context. */
  CONTEXT,

  /** The light area behind marks. */
  ZONE,

  /** The paper. */
  PAPER,

  /** On maps: land that was no state. */
  TERRITORY,

  /** On maps: a state that had not joined the Union. */
  OUTSIDE,

  /** On maps: a state that took no part. */
  ABSENT;

  private static final Map<String, Hue> BY_PARTY =
      Map.ofEntries(
          Map.entry("Democratic", DEMOCRATIC),
          Map.entry("Republican", REPUBLICAN),
          Map.entry("National Union", REPUBLICAN),
          Map.entry("Whig", WHIG),
          Map.entry("Democratic-Republican", DEMOCRATIC_REPUBLICAN),
          Map.entry("Federalist", FEDERALIST),
          Map.entry("National Republican", NATIONAL_REPUBLICAN),
          Map.entry("Nonpartisan", UNALIGNED),
          Map.entry("Unpledged", UNALIGNED),
          Map.entry("Independent", UNALIGNED),
          Map.entry("Other", UNALIGNED));

  private final Marker marker;
  private final boolean political;

  Hue() {
    this(Marker.CIRCLE, false);
  }

  Hue(Marker marker) {
    this(marker, true);
  }

  Hue(Marker marker, boolean political) {
    this.marker = marker;
    this.political = political;
  }

  /** The hue of a party by its label; {@link #UNALIGNED} without one. */
  public static Hue ofParty(Optional<String> label) {
    return label.map(Hue::ofParty).orElse(UNALIGNED);
  }

  /** The hue of a party by its label; {@link #THIRD_PARTY} where it has none of its own. */
  public static Hue ofParty(String label) {
    return BY_PARTY.getOrDefault(label, THIRD_PARTY);
  }

  /** The shape of its points, so that they read without colour. */
  public Marker marker() {
    return marker;
  }

  /** Whether it stands for a party or for persons without one. */
  public boolean isPolitical() {
    return political;
  }

  /** The name in theme files and descriptions, such as {@code democratic-republican}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
