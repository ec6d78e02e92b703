package org.twocounts.model;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks for a figure and who against it: two facts, each a list of ids of sources.
 *
 * @param attestedBy sources that give the figure
 * @param contradictedBy sources that give another value
 * @param witnesses those of {@code attestedBy} that are independent of each other and do not
 *     contradict themselves
 */
public record Attestation(
    List<String> attestedBy, List<String> contradictedBy, List<String> witnesses) {

  public Attestation {
    attestedBy = List.copyOf(attestedBy);
    contradictedBy = List.copyOf(contradictedBy);
    witnesses = List.copyOf(witnesses);
  }

  /**
   * Weighs a figure.
   *
   * @param value the figure used
   * @param lineages which of the sources copy which
   * @param named the sources that the record names for it
   * @param dispute what every source says, where they differ
   */
  public static Attestation of(
      Lineages lineages, int year, long value, List<String> named, Optional<Dispute> dispute) {
    List<String> against = dispute.map(d -> d.contradictedBy(value)).orElse(List.of());
    List<String> unequivocal = named.stream().filter(s -> !against.contains(s)).toList();
    return new Attestation(named, against, lineages.witnesses(year, unequivocal));
  }

  /**
   * How well a popular vote is attested: confirmed by two independent witnesses; else disputed if
   * another source contradicts it; else official or single by the one witness there is. A remainder
   * that two sources do not print themselves is derived.
   *
   * @param remainder whether the figure is what remains for persons not named
   * @param lineages which sources are official, and which print remainders
   * @return empty where no source is named
   */
  public Optional<Confidence> confidence(boolean remainder, Lineages lineages) {
    if (witnesses.size() > 1
        && (!remainder || attestedBy.stream().anyMatch(lineages::printsOther))) {
      return Optional.of(Confidence.CONFIRMED);
    }
    if (remainder) {
      return Optional.of(Confidence.DERIVED);
    }
    if (attestedBy.isEmpty()) {
      return Optional.empty();
    }
    if (!contradictedBy.isEmpty()) {
      return Optional.of(Confidence.DISPUTED);
    }
    boolean alone = witnesses.size() == 1 && lineages.isOfficial(witnesses.get(0));
    return Optional.of(alone ? Confidence.OFFICIAL : Confidence.SINGLE);
  }
}
