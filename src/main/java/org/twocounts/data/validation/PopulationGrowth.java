package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Census;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.words.Numerals;

/** Populations beside those of the same place by the censuses around them. */
final class PopulationGrowth implements Rule {
  private static final int LEAP = 6;

  private record Count(int census, long people) {}

  @Override
  public String id() {
    return "population-growth";
  }

  @Override
  public String description() {
    return "From one census to the next no place has six times as many people or a sixth, and none"
        + " has twice as many, or half as many, as by the censuses before and after.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    places(facts.record())
        .forEach(
            (state, counts) -> counts.forEach(count -> check(state, count, counts, violations)));
  }

  private static Map<String, List<Count>> places(ElectionRecord record) {
    Map<String, List<Count>> places = new TreeMap<>();
    for (Apportionment row : record.apportionment()) {
      row.population()
          .ifPresent(people -> add(places, row.state(), new Count(row.census(), people)));
    }
    for (ResidentPopulation row : record.residentPopulations()) {
      add(places, row.state(), new Count(row.census(), row.population()));
    }
    return places;
  }

  private static void add(Map<String, List<Count>> places, String state, Count count) {
    places.computeIfAbsent(state, s -> new ArrayList<>()).add(count);
  }

  private static void check(String state, Count count, List<Count> counts, Violations violations) {
    List<Count> around =
        counts.stream()
            .filter(
                c ->
                    Census.follows(count.census(), c.census())
                        || Census.follows(c.census(), count.census()))
            .toList();
    if (around.isEmpty()) {
      return;
    }
    long most = around.stream().mapToLong(Count::people).max().orElseThrow();
    long least = around.stream().mapToLong(Count::people).min().orElseThrow();
    int factor = around.size() == 1 ? LEAP : 2;
    if (count.people() >= factor * most || factor * count.people() <= least) {
      violations.add(
          CensusSeats.place(count.census(), state),
          String.format(
              "population %s, but %s",
              Numerals.of(count.people()),
              String.join(
                  " and ",
                  around.stream()
                      .map(c -> Numerals.of(c.people()) + " by the census of " + c.census())
                      .toList())));
    }
  }
}
