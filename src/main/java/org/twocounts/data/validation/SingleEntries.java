package org.twocounts.data.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.StateResult;

/** Entries that stand twice. */
final class SingleEntries implements Rule {
  @Override
  public String id() {
    return "single-entries";
  }

  @Override
  public String description() {
    return "Nothing is entered twice.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Entries all = new Entries(Place.RECORD, violations);
    all.check("source", record.sources(), s -> s.id());
    all.check("party", record.parties(), p -> p.id());
    all.check("state", record.states(), s -> s.state());
    all.check("state name", record.states(), s -> s.name());
    all.check("elector law", record.electorLaws(), l -> l.state() + " " + l.firstElection());
    all.check("person", record.persons(), p -> p.name());
    all.check("election", record.elections(), Election::year);
    all.check("totals", record.publishedTotals(), t -> t.year() + " " + t.source());
    for (var totals : record.publishedTotals()) {
      new Entries(Place.of(totals.year()).entry("totals of " + totals.source()), violations)
          .check("total", totals.totals(), t -> t.candidate().orElse("all candidates"));
    }
    all.check("elector", withName(record), t -> t.year() + " " + t.elector().get());
    all.check("turnout", record.turnout(), t -> t.year());
    all.check("census", record.censuses(), c -> c.census());
    all.check("seat change", record.seatChanges(), c -> c.state() + " " + c.firstElection());
    all.check("apportionment", record.apportionment(), a -> a.census() + " " + a.state());
    all.check("apportionment law", record.apportionmentLaws(), l -> l.firstCensus());
    all.check("population", record.residentPopulations(), p -> p.census() + " " + p.state());
    all.check("districts", record.districts(), d -> d.year() + " " + d.state());
    all.check(
        "dispute", record.disputes(), d -> List.of(d.year(), d.unit(), d.candidate(), d.field()));
    all.check("standing caveat", record.standingCaveats(), c -> c.id());
    record.elections().forEach(election -> check(election, violations));
  }

  private static List<ElectorTally> withName(ElectionRecord record) {
    return record.electorTallies().stream().filter(t -> t.elector().isPresent()).toList();
  }

  private static void check(Election election, Violations violations) {
    Entries entries = new Entries(Place.of(election.year()), violations);
    entries.check("candidate", election.candidacies(), c -> c.candidate());
    entries.check("state", election.states(), StateResult::state);
    entries.check("note", election.remarks(), r -> List.of(r.state(), r.text()));
    entries.check(
        "irregular electors",
        election.irregularElectors(),
        i -> List.of(i.state(), i.office(), i.kind(), i.votedFor()));
    entries.check(
        "contingent vote",
        election.contingentVotes(),
        v -> List.of(v.body(), v.ballot(), v.state(), v.state().isEmpty() ? v.vote() : ""));
    entries.check("attribution", election.attributions(), a -> a.name());
    for (var attribution : election.attributions()) {
      new Entries(Place.of(election.year()).entry("attribution " + attribution.name()), violations)
          .check("count", attribution.counts(), c -> c.state() + " " + c.candidate());
    }
  }

  private record Entries(Place place, Violations violations) {
    <T> void check(String what, List<T> entries, Function<T, Object> key) {
      Set<Object> seen = new HashSet<>();
      for (T entry : entries) {
        Object name = key.apply(entry);
        if (!seen.add(name)) {
          violations.add(place, what + " " + name + " stands twice");
        }
      }
    }
  }
}
