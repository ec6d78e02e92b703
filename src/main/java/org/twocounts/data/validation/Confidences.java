package org.twocounts.data.validation;

import java.util.Optional;
import org.twocounts.model.Attestation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Lineages;
import org.twocounts.model.StateResult;

/** How well a figure is attested, against the sources that it cites. */
final class Confidences implements Rule {
  @Override
  public String id() {
    return "confidence";
  }

  @Override
  public String description() {
    return "A popular vote has the confidence that follows from its sources: confirmed by two"
        + " independent ones, else disputed where another source differs, else official or single;"
        + " a remainder is derived unless a source prints it itself. Electoral votes name sources"
        + " exactly where there are any.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Check check =
        new Check(
            DisputeIndex.of(record),
            Lineages.of(record.sources()),
            record.sources().isEmpty(),
            record.disputes().isEmpty(),
            violations);
    for (Election election : record.elections()) {
      for (StateResult state : election.states()) {
        Place place = Place.of(election.year()).state(state.state());
        state.results().forEach(r -> check.row(election.year(), state.state(), r, place));
        for (DistrictResult district : state.districts()) {
          Place within = place.entry(district.unit());
          district.results().forEach(r -> check.row(election.year(), district.unit(), r, within));
        }
      }
    }
  }

  private record Check(
      DisputeIndex disputes,
      Lineages lineages,
      boolean withoutSources,
      boolean withoutDisputes,
      Violations violations) {
    void row(int year, String unit, CandidateResult result, Place inUnit) {
      Place place = inUnit.candidate(result.candidate());
      if ((result.electoralVotes() > 0) == result.electoralSources().isEmpty()) {
        violations.add(
            place,
            String.format(
                "%s electoral votes with %s sources",
                result.electoralVotes(), result.electoralSources().size()));
      }
      Optional<Attestation> attestation = disputes.popularVotes(year, unit, result);
      if (attestation.isPresent() != result.confidence().isPresent()) {
        violations.add(place, "confidence is given exactly where popular votes are counted");
      } else if (attestation.isPresent()) {
        popular(result, attestation.get(), place);
      }
    }

    private void popular(CandidateResult result, Attestation attestation, Place place) {
      if (withoutSources
          || (withoutDisputes && result.confidence().orElseThrow() == Confidence.DISPUTED)) {
        return;
      }
      Optional<Confidence> follows = attestation.confidence(result.isOther(), lineages);
      if (!follows.equals(result.confidence())) {
        violations.add(
            place,
            String.format(
                "confidence %s, but from sources %s%s follows %s",
                result.confidence().orElseThrow().label(),
                result.popularSources(),
                attestation.contradictedBy().isEmpty()
                    ? ""
                    : " against " + attestation.contradictedBy(),
                follows.map(Confidence::label).orElse("none: no source is named")));
      }
    }
  }
}
