package org.twocounts.data.validation;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.GivenFacts;
import org.twocounts.model.OtherName;
import org.twocounts.model.Party;
import org.twocounts.model.Person;
import org.twocounts.model.Provenance;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.StandingCaveat;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateResult;
import org.twocounts.model.Turnout;

/** Every place of a record that names sources, from its top to its end. */
final class CitedSources {
  /** Takes what a place names. */
  interface Reader {
    /**
     * A list of ids, which may be empty.
     *
     * @param year of the election or census; empty where the facts have none
     */
    void read(GivenFacts facts, OptionalInt year, Supplier<Place> place, List<String> ids);

    /** The same ids with what is noted about them, where a place has room for notes. */
    default void readNoted(Supplier<Place> place, Provenance provenance) {}
  }

  private final Reader reader;

  /** Whether places without room for notes are read too: those of figures, by far the most. */
  private final boolean withFigures;

  private CitedSources(Reader reader, boolean withFigures) {
    this.reader = reader;
    this.withFigures = withFigures;
  }

  static void of(ElectionRecord record, Reader reader) {
    new CitedSources(reader, true).read(record);
  }

  /** The same, but only the places that have room for notes. */
  static void noted(ElectionRecord record, Reader reader) {
    new CitedSources(reader, false).read(record);
  }

  private void read(ElectionRecord record) {
    registry(record);
    record.elections().forEach(this::election);
    if (withFigures) {
      totals(record);
    }
    turnout(record);
    if (withFigures) {
      districts(record);
      disputes(record);
      populations(record);
    }
  }

  private void registry(ElectionRecord record) {
    for (Party party : record.parties()) {
      undated(GivenFacts.PARTIES, "party " + party.id(), party.provenance());
    }
    for (OtherName other : record.otherNames()) {
      undated(GivenFacts.OTHER_NAMES, "other name " + other.name(), other.provenance());
    }
    for (StandingCaveat caveat : record.standingCaveats()) {
      undated(GivenFacts.STANDING_CAVEATS, "standing caveat " + caveat.id(), caveat.provenance());
    }
    for (Person person : record.persons()) {
      String entry = "person " + person.name();
      undated(GivenFacts.PERSONS, entry, person.provenance());
      person.homes().forEach(h -> undated(GivenFacts.PERSONS, entry, h.provenance()));
    }
  }

  private void undated(GivenFacts facts, String entry, Provenance provenance) {
    noted(facts, OptionalInt.empty(), () -> Place.ofEntry(entry), provenance);
  }

  private void noted(
      GivenFacts facts, OptionalInt year, Supplier<Place> place, Provenance provenance) {
    reader.read(facts, year, place, provenance.sources());
    reader.readNoted(place, provenance);
  }

  private void dated(GivenFacts facts, Place place, Provenance provenance) {
    noted(facts, place.year(), () -> place, provenance);
  }

  private void dated(GivenFacts facts, Place place, List<String> ids) {
    reader.read(facts, place.year(), () -> place, ids);
  }

  private void election(Election election) {
    Place place = Place.of(election.year());
    dated(GivenFacts.ELECTIONS, place, election.provenance());
    for (Candidacy candidacy : election.candidacies()) {
      dated(GivenFacts.CANDIDACIES, place.candidate(candidacy.candidate()), candidacy.provenance());
    }
    if (withFigures) {
      for (StateResult state : election.states()) {
        state.allResults().forEach(result -> result(place, state.state(), result));
      }
    }
    Place irregular = place.entry("irregular electors");
    election
        .irregularElectors()
        .forEach(i -> dated(GivenFacts.IRREGULAR_ELECTORS, irregular, i.provenance()));
    Place contingent = place.entry("contingent votes");
    election
        .contingentVotes()
        .forEach(v -> dated(GivenFacts.CONTINGENT_VOTES, contingent, v.provenance()));
    Place attributions = place.entry("attributions");
    election.attributions().stream()
        .flatMap(a -> a.counts().stream())
        .forEach(count -> dated(GivenFacts.ATTRIBUTIONS, attributions, count.sources()));
  }

  private void result(Place year, String state, CandidateResult result) {
    Supplier<Place> place = () -> year.state(state).candidate(result.candidate());
    reader.read(GivenFacts.RESULTS, year.year(), place, result.popularSources());
    reader.read(GivenFacts.RESULTS, year.year(), place, result.electoralSources());
  }

  private void totals(ElectionRecord record) {
    for (PublishedTotals totals : record.publishedTotals()) {
      dated(
          GivenFacts.PUBLISHED_TOTALS,
          Place.of(totals.year()).entry("published totals"),
          List.of(totals.source()));
    }
    for (ElectorTally tally : record.electorTallies()) {
      dated(
          GivenFacts.ELECTOR_TALLIES, Place.of(tally.year()).state(tally.state()), tally.sources());
    }
  }

  private void turnout(ElectionRecord record) {
    for (Turnout turnout : record.turnout()) {
      dated(GivenFacts.TURNOUT, Place.of(turnout.year()).entry("turnout"), turnout.provenance());
    }
  }

  private void districts(ElectionRecord record) {
    for (StateDistricts row : record.districts()) {
      dated(
          GivenFacts.DISTRICTS,
          Place.of(row.year()).state(row.state()).entry("districts"),
          List.of(row.source()));
    }
  }

  private void disputes(ElectionRecord record) {
    for (Dispute dispute : record.disputes()) {
      Place place = Place.of(dispute.year()).entry("dispute in " + dispute.unit());
      dispute.values().forEach(v -> dated(GivenFacts.DISPUTES, place, List.of(v.source())));
    }
  }

  private void populations(ElectionRecord record) {
    for (Apportionment row : record.apportionment()) {
      row.populationSource()
          .ifPresent(id -> census(GivenFacts.POPULATIONS, row.census(), row.state(), id));
      census(GivenFacts.SEATS, row.census(), row.state(), row.seatsSource());
    }
    for (ResidentPopulation row : record.residentPopulations()) {
      census(GivenFacts.RESIDENT_POPULATIONS, row.census(), row.state(), row.source());
    }
  }

  private void census(GivenFacts facts, int census, String state, String id) {
    reader.read(facts, OptionalInt.of(census), () -> CensusSeats.place(census, state), List.of(id));
  }
}
