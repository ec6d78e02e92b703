package org.twocounts.analysis.swing;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;

/**
 * The national margins of winner over rival at which, under uniform swing, the popular leader of
 * the two is not the one with the majority of electors; and, told apart, those at which nobody has
 * it.
 *
 * @param inverted margins of an inversion, neither end included: from 0 to a threshold; empty where
 *     no lead is lost to the other
 * @param undecided margins at which nobody has a majority, both ends included; empty where the
 *     winner loses it and the rival gains it at one margin
 */
public record InversionZone(
    Thresholds thresholds, Optional<Span> inverted, Optional<Span> undecided) {

  /** Margins of winner over rival, percentage points, from the lower to the higher. */
  public record Span(Rational from, Rational to) {
    /** Whether a margin lies between the ends. */
    boolean holds(Rational margin) {
      return from.compareTo(margin) < 0 && margin.compareTo(to) < 0;
    }
  }

  /**
   * Finds the zone of an election.
   *
   * @throws NotDefinedException where winner and rival are not defined
   */
  public static InversionZone of(Election election) {
    return of(UniformSwing.of(election, Optional.empty()));
  }

  /** Finds the zone between the winner and the rival of a swing. */
  public static InversionZone of(UniformSwing swing) {
    Thresholds thresholds = swing.thresholds();
    Rational least = swing.leastNationalMargin();
    Rational loses = thresholds.winnerLosesAt().map(t -> t.nationalMargin()).orElse(least);
    Rational gains = thresholds.rivalGainsAt().map(t -> t.nationalMargin()).orElse(least);
    Optional<Span> inverted = span(loses, Rational.ZERO).or(() -> span(Rational.ZERO, gains));
    return new InversionZone(thresholds, inverted, span(gains, loses));
  }

  private static Optional<Span> span(Rational from, Rational to) {
    return from.compareTo(to) < 0 ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The zones of every election in which they are defined, in order of year. */
  public static List<InversionZone> all(ElectionRecord record) {
    return record.elections().stream()
        .filter(election -> Thresholds.find(election).isPresent())
        .map(InversionZone::of)
        .toList();
  }

  public Election election() {
    return thresholds.pair().election();
  }

  /** Who has the majority in the zone, while the other leads the people; empty without a zone. */
  public Optional<String> favoured() {
    return inverted.map(
        span -> span.to().signum() == 0 ? thresholds.pair().winner() : thresholds.pair().rival());
  }

  /** The national lead up to which it is lost, percentage points; 0 without a zone. */
  public double largestLead() {
    return inverted.map(span -> span.to().minus(span.from()).value()).orElse(0.0);
  }

  /**
   * The share of cases in which a national lead is lost, 0 to 1, where each election is a case
   * twice: once for either candidate leading.
   *
   * @param lead percentage points, at least 0
   * @throws IllegalArgumentException without zones or with a negative lead
   */
  public static double shareLost(List<InversionZone> zones, double lead) {
    if (zones.isEmpty() || lead < 0) {
      throw new IllegalArgumentException(zones.size() + " zones, lead " + lead);
    }
    long lost = zones.stream().filter(zone -> lead < zone.largestLead()).count();
    return lost / (2.0 * zones.size());
  }

  /**
   * The mean of {@link #shareLost} over the leads from 0 to a limit, all alike likely: the chance
   * that a lead within the limit is lost.
   *
   * @param limit percentage points, above 0
   * @throws IllegalArgumentException without zones or without a limit above 0
   */
  public static double meanShareLost(List<InversionZone> zones, double limit) {
    if (zones.isEmpty() || !(limit > 0)) {
      throw new IllegalArgumentException(zones.size() + " zones, limit " + limit);
    }
    double lost = zones.stream().mapToDouble(zone -> Math.min(zone.largestLead(), limit)).sum();
    return lost / (2 * limit * zones.size());
  }

  /**
   * The share of cases in which a national lead leaves the majority to nobody, 0 to 1, where each
   * election is a case twice: once for either candidate leading.
   *
   * @param lead percentage points, at least 0
   * @throws IllegalArgumentException without zones or with a negative lead
   */
  public static double shareUndecided(List<InversionZone> zones, Rational lead) {
    if (zones.isEmpty() || lead.signum() < 0) {
      throw new IllegalArgumentException(zones.size() + " zones, lead " + lead.value());
    }
    long undecided =
        zones.stream()
            .flatMap(zone -> zone.undecided().stream())
            .mapToLong(span -> (span.holds(lead) ? 1 : 0) + (span.holds(lead.negate()) ? 1 : 0))
            .sum();
    return undecided / (2.0 * zones.size());
  }
}
