package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Attestation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.DisputedField;
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
    Lineages lineages = Lineages.of(record.sources());
    for (Election election : record.elections()) {
      Check check = new Check(election.year(), record, facts.disputes(), lineages, violations);
      for (StateResult state : election.states()) {
        Place place = Place.of(election.year()).state(state.state());
        state.results().forEach(r -> check.row(state.state(), r, place));
        for (DistrictResult district : state.districts()) {
          Place within = place.entry(district.unit());
          district.results().forEach(r -> check.row(district.unit(), r, within));
        }
      }
    }
  }

  /** The rows of one election. */
  private static final class Check {
    private final int year;
    private final ElectionRecord record;
    private final DisputeIndex disputes;
    private final Lineages lineages;
    private final Violations violations;

    /** What follows from sources that nobody contradicts, which most rows share. */
    private final Map<List<String>, Attestation> undisputed = new HashMap<>();

    Check(
        int year,
        ElectionRecord record,
        DisputeIndex disputes,
        Lineages lineages,
        Violations violations) {
      this.year = year;
      this.record = record;
      this.disputes = disputes;
      this.lineages = lineages;
      this.violations = violations;
    }

    void row(String unit, CandidateResult result, Place inUnit) {
      if ((result.electoralVotes() > 0) == result.electoralSources().isEmpty()) {
        violations.add(
            inUnit.candidate(result.candidate()),
            String.format(
                "%s electoral votes with %s sources",
                result.electoralVotes(), result.electoralSources().size()));
      }
      if (result.popularVotes().isPresent() != result.confidence().isPresent()) {
        violations.add(
            inUnit.candidate(result.candidate()),
            "confidence is given exactly where popular votes are counted");
      } else if (result.popularVotes().isPresent()) {
        popular(result, attestation(unit, result), inUnit);
      }
    }

    private Attestation attestation(String unit, CandidateResult result) {
      return disputes.find(year, unit, result.candidate(), DisputedField.POPULAR_VOTES).isPresent()
          ? disputes.popularVotes(year, unit, result).orElseThrow()
          : undisputed.computeIfAbsent(
              result.popularSources(),
              sources -> disputes.popularVotes(year, unit, result).orElseThrow());
    }

    private void popular(CandidateResult result, Attestation attestation, Place inUnit) {
      boolean unlisted =
          record.disputes().isEmpty() && result.confidence().orElseThrow() == Confidence.DISPUTED;
      if (record.sources().isEmpty() || unlisted) {
        return;
      }
      Optional<Confidence> follows = attestation.confidence(result.isOther(), lineages);
      if (!follows.equals(result.confidence())) {
        violations.add(
            inUnit.candidate(result.candidate()),
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
