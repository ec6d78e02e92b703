package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.Census;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.Turnout;

/** Years of the sections behind the elections. */
final class SectionYears implements Rule {
  @Override
  public String id() {
    return "years";
  }

  @Override
  public String description() {
    return "Totals, tallies, turnout, districts and disputes are of elections in the record, in"
        + " order of year; populations are of its censuses, in order too.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Set<Integer> years =
        record.elections().stream().map(Election::year).collect(Collectors.toSet());
    Years known = new Years(years, violations);
    known.start("published totals");
    record.publishedTotals().stream().map(PublishedTotals::year).forEach(known::next);
    known.start("elector tallies");
    record.electorTallies().stream().map(ElectorTally::year).forEach(known::next);
    known.start("turnout");
    record.turnout().stream().map(Turnout::year).forEach(known::next);
    known.start("districts");
    record.districts().stream().map(StateDistricts::year).forEach(known::next);
    known.start("disputes");
    record.disputes().stream().map(Dispute::year).forEach(known::next);
    checkCensuses(record, violations);
  }

  private static void checkCensuses(ElectionRecord record, Violations violations) {
    Set<Integer> censuses =
        record.censuses().stream().map(Census::census).collect(Collectors.toSet());
    Map<String, Integer> before = new HashMap<>();
    for (ResidentPopulation row : record.residentPopulations()) {
      int last = before.getOrDefault(row.state(), 0);
      if (row.census() < last) {
        violations.add(
            CensusSeats.place(row.census(), row.state()),
            "population stands after that of " + last);
      }
      before.put(row.state(), row.census());
      if (!censuses.isEmpty() && !censuses.contains(row.census())) {
        violations.add(
            CensusSeats.place(row.census(), row.state()), "the record has no census of that year");
      }
    }
  }

  private static final class Years {
    private final Set<Integer> known;
    private final Violations violations;
    private String section = "";
    private int before;

    Years(Set<Integer> known, Violations violations) {
      this.known = known;
      this.violations = violations;
    }

    void start(String name) {
      section = name;
      before = 0;
    }

    void next(int year) {
      Place place = Place.of(year).entry(section);
      if (!known.contains(year)) {
        violations.add(place, "the record has no election of that year");
      }
      if (year < before) {
        violations.add(place, "stands after " + before);
      }
      before = year;
    }
  }
}
