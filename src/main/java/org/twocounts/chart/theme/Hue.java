package org.twocounts.chart.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twocounts.model.MajorParty;

/** What a colour stands for. A theme says how it looks. */
public enum Hue {
  /** The Democratic Party. */
  DEMOCRATIC(Marker.CIRCLE),

  /** The Republican Party, under whatever label it ran. */
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

  private static final Set<String> WITHOUT_A_PARTY =
      Set.of("Nonpartisan", "Unpledged", "Independent", "Other");

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
    return MajorParty.of(label)
        .map(party -> valueOf(party.name()))
        .orElse(WITHOUT_A_PARTY.contains(label) ? UNALIGNED : THIRD_PARTY);
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
