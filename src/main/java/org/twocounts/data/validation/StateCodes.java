package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.Map;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Attribution;
import org.twocounts.model.Census;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.SeatChange;
import org.twocounts.model.State;
import org.twocounts.model.StateDistricts;

/** State codes wherever a fact refers to a state. */
final class StateCodes implements Rule {
  @Override
  public String id() {
    return "state-codes";
  }

  @Override
  public String description() {
    return "A state that a fact refers to is listed and existed by that year; of facts about a time"
        + " before the record's first election, listed.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Codes codes = new Codes(record, violations);
    for (ElectorLaw law : record.electorLaws()) {
      codes.check(
          law.state(), law.lastElection().orElse(Integer.MAX_VALUE), Place.ofEntry("elector laws"));
    }
    for (Election election : record.elections()) {
      checkElection(election, codes);
    }
    for (ElectorTally tally : record.electorTallies()) {
      codes.check(tally.state(), tally.year(), Place.of(tally.year()).entry("elector tallies"));
    }
    for (SeatChange change : record.seatChanges()) {
      codes.check(
          change.state(),
          change.firstElection(),
          CensusSeats.place(change.census(), change.state()));
    }
    Map<Integer, Integer> lastElections = new HashMap<>();
    record.censuses().forEach(c -> lastElections.put(c.census(), c.lastElection()));
    for (Apportionment row : record.apportionment()) {
      int last = lastElections.getOrDefault(row.census(), Integer.MAX_VALUE);
      codes.check(row.state(), last, CensusSeats.place(row.census(), row.state()));
    }
    for (Census census : record.censuses()) {
      record.findApportionmentLaw(census.census()).stream()
          .flatMap(law -> law.adjustments().stream())
          .flatMap(adjustment -> adjustment.states().stream())
          .forEach(
              state ->
                  codes.check(
                      state, census.lastElection(), ApportionmentLaws.place(census.census())));
    }
    for (ResidentPopulation row : record.residentPopulations()) {
      codes.check(row.state(), row.census() + 4, CensusSeats.place(row.census(), row.state()));
    }
    for (StateDistricts row : record.districts()) {
      codes.check(row.state(), row.year(), Place.of(row.year()).entry("districts"));
    }
    for (Dispute dispute : record.disputes()) {
      checkDispute(facts, dispute, codes);
    }
  }

  private static void checkElection(Election election, Codes codes) {
    int year = election.year();
    Place place = Place.of(year);
    election.states().forEach(s -> codes.check(s.state(), year, place));
    election
        .remarks()
        .forEach(r -> r.state().ifPresent(s -> codes.check(s, year, place.entry("notes"))));
    election
        .candidacies()
        .forEach(
            c ->
                c.homeState().ifPresent(s -> codes.check(s, year, place.candidate(c.candidate()))));
    election
        .irregularElectors()
        .forEach(
            i -> i.state().ifPresent(s -> codes.check(s, year, place.entry("irregular electors"))));
    election
        .contingentVotes()
        .forEach(
            v -> v.state().ifPresent(s -> codes.check(s, year, place.entry("contingent votes"))));
    for (Attribution attribution : election.attributions()) {
      Place entry = place.entry("attribution " + attribution.name());
      attribution.counts().forEach(c -> codes.check(c.state(), year, entry));
    }
  }

  private static void checkDispute(RecordFacts facts, Dispute dispute, Codes codes) {
    Place place = Place.of(dispute.year()).entry("dispute in " + dispute.unit());
    boolean district =
        dispute.unit().contains("-")
            && facts
                .findElection(dispute.year())
                .filter(
                    e ->
                        e.states().stream()
                            .flatMap(s -> s.districts().stream())
                            .anyMatch(d -> d.unit().equals(dispute.unit())))
                .isPresent();
    if (!district && !dispute.unit().equals(Disputes.NATION)) {
      codes.check(dispute.unit(), dispute.year(), place);
    }
  }

  private static final class Codes {
    private final Map<String, Integer> firstElections = new HashMap<>();
    private final int firstOfRecord;
    private final Violations violations;

    Codes(ElectionRecord record, Violations violations) {
      this.violations = violations;
      firstOfRecord = record.elections().stream().mapToInt(Election::year).min().orElse(0);
      for (State state : record.states()) {
        firstElections.putIfAbsent(state.state(), state.firstElection());
      }
    }

    void check(String code, int year, Place place) {
      Integer first = firstElections.get(code);
      if (first == null) {
        violations.add(place, "state \"" + code + "\" is not listed");
      } else if (year < first && year >= firstOfRecord) {
        violations.add(place, "state " + code + " voted first in " + first);
      }
    }
  }
}
