package org.twocounts.data.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Attribution.AttributedCount;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.OtherName;
import org.twocounts.model.Party;
import org.twocounts.model.Person;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.Source;
import org.twocounts.model.StandingCaveat;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateResult;
import org.twocounts.model.Turnout;

/** Ids of sources wherever they are cited. */
final class SourceIds implements Rule {
  @Override
  public String id() {
    return "source-ids";
  }

  @Override
  public String description() {
    return "Every source that is cited is listed; where several are, they stand once each in the"
        + " order of the list. No source copies itself, nor by way of others.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    if (record.sources().isEmpty()) {
      return;
    }
    Citations citations =
        new Citations(record.sources().stream().map(Source::id).toList(), violations);
    for (Source source : record.sources()) {
      if (copied(source.id(), record).contains(source.id())) {
        violations.add(Place.ofEntry("source " + source.id()), "copies itself");
      }
    }
    for (Party party : record.parties()) {
      citations.check(Place.ofEntry("party " + party.id()), party.provenance().sources());
    }
    for (OtherName other : record.otherNames()) {
      Place place = Place.ofEntry("other name " + other.name());
      citations.check(place, other.provenance().sources());
    }
    for (StandingCaveat caveat : record.standingCaveats()) {
      Place place = Place.ofEntry("standing caveat " + caveat.id());
      citations.check(place, caveat.provenance().sources());
    }
    for (Person person : record.persons()) {
      Place place = Place.ofEntry("person " + person.name());
      citations.check(place, person.provenance().sources());
      person.homes().forEach(h -> citations.check(place, h.provenance().sources()));
    }
    record.elections().forEach(election -> checkElection(election, citations));
    checkReferences(record, citations);
    for (Dispute dispute : record.disputes()) {
      Place place = Place.of(dispute.year()).entry("dispute in " + dispute.unit());
      dispute.values().forEach(value -> citations.check(place, value.source()));
    }
  }

  /** All from which a source took figures over, at once or by way of others. */
  private static Set<String> copied(String id, ElectionRecord record) {
    Map<String, List<String>> from = new HashMap<>();
    record.sources().forEach(s -> s.copies().ifPresent(c -> from.put(s.id(), c.from())));
    Set<String> found = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(from.getOrDefault(id, List.of()));
    while (!next.isEmpty()) {
      String source = next.remove();
      if (found.add(source)) {
        next.addAll(from.getOrDefault(source, List.of()));
      }
    }
    return found;
  }

  private static final class Citations {
    private final Map<String, Integer> positions = new HashMap<>();
    private final Violations violations;

    Citations(List<String> known, Violations violations) {
      this.violations = violations;
      known.forEach(id -> positions.putIfAbsent(id, positions.size()));
    }

    void check(Place place, List<String> ids) {
      int before = -1;
      for (String id : ids) {
        check(place, id);
        int position = positions.getOrDefault(id, before + 1);
        if (position <= before) {
          violations.add(place, "sources " + ids + " stand out of order or twice");
        }
        before = position;
      }
    }

    void check(Place place, String id) {
      if (!positions.containsKey(id)) {
        violations.add(place, "source \"" + id + "\" is not listed");
      }
    }
  }

  private static void checkElection(Election election, Citations citations) {
    Place place = Place.of(election.year());
    citations.check(place, election.provenance().sources());
    for (Candidacy candidacy : election.candidacies()) {
      citations.check(place.candidate(candidacy.candidate()), candidacy.provenance().sources());
    }
    for (StateResult state : election.states()) {
      Place inState = place.state(state.state());
      state
          .allResults()
          .forEach(
              result -> {
                Place row = inState.candidate(result.candidate());
                citations.check(row, result.popularSources());
                citations.check(row, result.electoralSources());
              });
    }
    election
        .irregularElectors()
        .forEach(i -> citations.check(place.entry("irregular electors"), i.provenance().sources()));
    election
        .contingentVotes()
        .forEach(v -> citations.check(place.entry("contingent votes"), v.provenance().sources()));
    election.attributions().stream()
        .flatMap(a -> a.counts().stream())
        .map(AttributedCount::sources)
        .forEach(sources -> citations.check(place.entry("attributions"), sources));
  }

  private static void checkReferences(ElectionRecord record, Citations citations) {
    for (PublishedTotals totals : record.publishedTotals()) {
      citations.check(Place.of(totals.year()).entry("published totals"), totals.source());
    }
    for (ElectorTally tally : record.electorTallies()) {
      citations.check(Place.of(tally.year()).state(tally.state()), tally.sources());
    }
    for (Turnout turnout : record.turnout()) {
      citations.check(Place.of(turnout.year()).entry("turnout"), turnout.provenance().sources());
    }
    for (Apportionment row : record.apportionment()) {
      Place place = CensusSeats.place(row.census(), row.state());
      row.populationSource().ifPresent(id -> citations.check(place, id));
      citations.check(place, row.seatsSource());
    }
    for (ResidentPopulation row : record.residentPopulations()) {
      citations.check(CensusSeats.place(row.census(), row.state()), row.source());
    }
    for (StateDistricts row : record.districts()) {
      citations.check(Place.of(row.year()).state(row.state()).entry("districts"), row.source());
    }
  }
}
