package org.twocounts.data.validation;

import java.util.List;
import java.util.Locale;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Census;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Numerals;

/** Seats against populations, whatever the method of apportionment. */
final class PopulationQuota implements Rule {
  private static final int HALVES = 3;

  @Override
  public String id() {
    return "population-quota";
  }

  @Override
  public String description() {
    return "By no census has a state one and a half seats more or less than its exact share of the"
        + " population.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Census census : record.censuses()) {
      List<Apportionment> counted =
          record.apportionment().stream()
              .filter(a -> a.census() == census.census() && a.population().isPresent())
              .toList();
      long people = counted.stream().mapToLong(a -> a.population().getAsLong()).sum();
      int house = counted.stream().mapToInt(Apportionment::seats).sum();
      for (Apportionment row : counted) {
        long population = row.population().getAsLong();
        double quota = (double) population * house / people;
        if (2 * Math.abs(row.seats() - quota) >= HALVES) {
          violations.add(
              CensusSeats.place(row.census(), row.state()),
              String.format(
                  Locale.ROOT,
                  "%d seats, but its share of the population (%s) is %s",
                  row.seats(),
                  Numerals.of(population),
                  Numerals.of(quota, 2)));
        }
      }
    }
  }
}
