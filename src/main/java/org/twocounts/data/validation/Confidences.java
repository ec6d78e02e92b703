package org.twocounts.data.validation;

import java.util.Map;
import java.util.stream.Collectors;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;
import org.twocounts.model.StateResult;

/** How well a figure is attested, against the sources that it cites. */
final class Confidences implements Rule {
  @Override
  public String id() {
    return "confidence";
  }

  @Override
  public String description() {
    return "A popular vote cites sources as its confidence says (an encyclopaedia is no second"
        + " witness to one), electoral votes cite sources exactly where there are any.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Map<String, SourceKind> kinds =
        record.sources().stream()
            .collect(Collectors.toMap(Source::id, Source::kind, (first, second) -> first));
    for (Election election : record.elections()) {
      for (StateResult state : election.states()) {
        Place place = Place.of(election.year()).state(state.state());
        state.results().forEach(r -> check(kinds, r, place, violations));
        for (DistrictResult district : state.districts()) {
          Place within = place.entry(district.unit());
          district.results().forEach(r -> check(kinds, r, within, violations));
        }
      }
    }
  }

  private static void check(
      Map<String, SourceKind> kinds, CandidateResult result, Place unit, Violations violations) {
    Place place = unit.candidate(result.candidate());
    if ((result.electoralVotes() > 0) == result.electoralSources().isEmpty()) {
      violations.add(
          place,
          result.electoralVotes()
              + " electoral votes with "
              + result.electoralSources().size()
              + " sources");
    }
    boolean counted = result.popularStatus() == PopularStatus.COUNTED;
    if (counted != result.confidence().isPresent()) {
      violations.add(place, "confidence is given exactly where popular votes are counted");
    } else if (counted && !agrees(kinds, result)) {
      violations.add(
          place,
          "confidence "
              + result.confidence().get().label()
              + " with popular votes from "
              + result.popularSources());
    }
  }

  private static boolean agrees(Map<String, SourceKind> kinds, CandidateResult result) {
    int sources = result.popularSources().size();
    Confidence confidence = result.confidence().orElseThrow();
    long official =
        result.popularSources().stream().filter(s -> kinds.get(s) == SourceKind.OFFICIAL).count();
    long witnesses =
        result.popularSources().stream().filter(s -> kinds.get(s) != SourceKind.TERTIARY).count();
    if (result.isOther() != (confidence == Confidence.DERIVED)) {
      return false;
    }
    return switch (confidence) {
      case CONFIRMED -> sources >= 2;
      case OFFICIAL -> official > 0 && witnesses == official;
      case SINGLE -> sources >= 1 && witnesses <= 1;
      case DISPUTED -> sources >= 1;
      case DERIVED -> true;
    };
  }
}
