package org.twocounts.data.validation;

import java.util.List;
import org.twocounts.model.Candidacy;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Provenance;
import org.twocounts.model.Source;

/** Fields marked as general knowledge, against the sources cited. */
final class UnsourcedFields implements Rule {
  private static final List<String> OF_ELECTIONS = List.of("dates");
  private static final List<String> OF_CANDIDACIES =
      List.of("homeState", "runningMate", "birthDate");
  private static final List<String> OF_VOTES = List.of("members");

  @Override
  public String id() {
    return "unsourced-fields";
  }

  @Override
  public String description() {
    return "A field marked unsourced exists, and general knowledge is then among the sources.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    List<String> unsourced =
        record.sources().stream().filter(Source::isUnsourced).map(Source::id).toList();
    for (Election election : record.elections()) {
      Place place = Place.of(election.year());
      Fields fields = new Fields(unsourced, record.sources().isEmpty(), violations);
      fields.check(election.provenance(), OF_ELECTIONS, place);
      for (Candidacy candidacy : election.candidacies()) {
        fields.check(
            candidacy.provenance(), OF_CANDIDACIES, place.candidate(candidacy.candidate()));
      }
      for (ContingentVote vote : election.contingentVotes()) {
        fields.check(vote.provenance(), OF_VOTES, place.entry("contingent votes"));
      }
    }
  }

  private record Fields(List<String> unsourced, boolean unlisted, Violations violations) {
    void check(Provenance provenance, List<String> known, Place place) {
      for (String field : provenance.unsourced()) {
        if (!known.contains(field)) {
          violations.add(place, "unsourced names \"" + field + "\"; it may name " + known);
        }
      }
      if (!unlisted
          && !provenance.unsourced().isEmpty()
          && provenance.sources().stream().noneMatch(unsourced::contains)) {
        violations.add(
            place, provenance.unsourced() + " are unsourced, but no such source is cited");
      }
    }
  }
}
