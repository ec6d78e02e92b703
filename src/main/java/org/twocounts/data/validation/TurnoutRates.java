package org.twocounts.data.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Turnout;
import org.twocounts.words.Numerals;

/** Turnout: votes against the state rows, and against the rate. */
final class TurnoutRates implements Rule {
  /** Rates are printed to a tenth of a percent. */
  private static final double ROUNDING = 0.0501;

  @Override
  public String id() {
    return "turnout";
  }

  @Override
  public String description() {
    return "Turnout votes differ from the state rows by the recorded distance and are the printed"
        + " rate of those eligible, whose number the rate implies to 1 %.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Turnout turnout : record.turnout()) {
      Place place = Place.of(turnout.year()).entry("turnout");
      facts
          .findElection(turnout.year())
          .ifPresent(election -> checkDistance(facts.nation(election), turnout, place, violations));
      checkRate(turnout, place, violations);
    }
    checkGaps(record, violations);
  }

  private static void checkDistance(
      NationalVotes nation, Turnout turnout, Place place, Violations violations) {
    OptionalLong own = nation.total();
    OptionalLong right =
        own.isPresent() ? OptionalLong.of(turnout.votes() - own.getAsLong()) : OptionalLong.empty();
    if (!turnout.distance().equals(right)) {
      violations.add(
          place,
          String.format(
              "votes %s%s, but the recorded distance is %s",
              turnout.votes(),
              own.isPresent()
                  ? " less the states' sum " + own.getAsLong() + " is " + right.getAsLong()
                  : " have no state rows to compare with",
              turnout.distance().isPresent() ? turnout.distance().getAsLong() : "missing"));
    }
  }

  private static void checkRate(Turnout turnout, Place place, Violations violations) {
    boolean percent =
        turnout.turnoutPercent().signum() > 0
            && turnout.turnoutPercent().compareTo(BigDecimal.valueOf(100)) <= 0;
    if (!percent) {
      violations.add(place, "turnoutPercent " + turnout.turnoutPercent() + ", not 0 to 100");
      return;
    }
    double rate = turnout.turnoutPercent().doubleValue();
    if (turnout.impliedEligible().isPresent()) {
      long implied = turnout.impliedEligible().getAsLong();
      if (Math.abs(100.0 * turnout.votes() / rate - implied) > 1) {
        violations.add(
            place,
            String.format(
                "impliedEligible %s, but %s votes at %s %% give %s",
                implied,
                turnout.votes(),
                turnout.turnoutPercent(),
                Math.round(100.0 * turnout.votes() / rate)));
      }
      turnout.eligible().ifPresent(own -> compare(own, implied, place, violations));
    } else if (turnout.eligible().isEmpty()) {
      violations.add(place, "eligible or impliedEligible must be given");
    } else {
      double right = 100.0 * turnout.votes() / turnout.eligible().getAsLong();
      if (Math.abs(right - rate) > ROUNDING) {
        violations.add(
            place,
            String.format(
                Locale.ROOT,
                "turnoutPercent %s, but votes of eligible are %s %%",
                rate,
                Numerals.of(right, 2)));
      }
    }
  }

  private static void compare(long eligible, long implied, Place place, Violations violations) {
    if (100 * Math.abs(eligible - implied) > implied) {
      violations.add(
          place, "eligible " + eligible + " is more than 1 % away from impliedEligible " + implied);
    }
  }

  private static void checkGaps(ElectionRecord record, Violations violations) {
    List<Integer> years = record.turnout().stream().map(Turnout::year).toList();
    for (Election election : record.elections()) {
      int year = election.year();
      boolean inside =
          !years.isEmpty() && year > years.get(0) && year < years.get(years.size() - 1);
      if (inside && !years.contains(year)) {
        violations.add(Place.of(year).entry("turnout"), "is missing between other years");
      }
    }
  }
}
