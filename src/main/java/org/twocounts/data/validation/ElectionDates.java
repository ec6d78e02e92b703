package org.twocounts.data.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.twocounts.model.Election;
import org.twocounts.model.HistoricYears;

/**
 * Days on which electors were chosen: since 1848 the Tuesday after the first Monday of November
 * (Act of 23 January 1845, 5 Stat. 721); before, by state, in the weeks before electors met.
 */
final class ElectionDates implements ElectionRule {
  private static final int LONGEST = 40;

  @Override
  public String id() {
    return "election-dates";
  }

  @Override
  public String description() {
    return "Electors are chosen on the Tuesday after the first Monday of November; before 1848, on"
        + " days of the weeks before electors met.";
  }

  @Override
  public void check(Election election, Violations violations) {
    Place place = Place.of(election.year());
    LocalDate from = election.dateFrom();
    LocalDate to = election.dateTo();
    if (election.year() >= HistoricYears.ONE_ELECTION_DAY) {
      LocalDate day =
          LocalDate.of(election.year(), Month.NOVEMBER, 1)
              .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
              .plusDays(1);
      if (!from.equals(day) || !to.equals(day)) {
        violations.add(place, "dates " + from + " to " + to + ", but by law it was " + day);
      }
    } else if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
      violations.add(place, "dates " + from + " to " + to + " are no weeks of voting");
    } else if (from.getYear() != election.year() && to.getYear() != election.year()) {
      violations.add(place, "dates " + from + " to " + to + " lie outside the year");
    } else if (to.getMonth() != Month.DECEMBER && to.getMonth() != Month.JANUARY) {
      violations.add(place, "dateTo " + to + ", but electors met in December or, once, February");
    }
  }
}
