package org.twocounts.data.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.model.DisputedField;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.StateResult;

/** The sources named for a figure, against what each of them is recorded to say. */
final class NamedSources implements Rule {
  @Override
  public String id() {
    return "named-sources";
  }

  @Override
  public String description() {
    return "A figure on which sources differ names as its sources those, and only those, whose"
        + " recorded value it is.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Dispute dispute : facts.record().disputes()) {
      Place place = Place.of(dispute.year()).entry("dispute in " + dispute.unit());
      dispute
          .candidate()
          .flatMap(c -> result(facts, dispute, c))
          .ifPresent(r -> check(dispute, r, place.candidate(r.candidate()), violations));
    }
  }

  /** The row of the candidate, in the state or in the district that the dispute is about. */
  private static Optional<CandidateResult> result(
      RecordFacts facts, Dispute dispute, String candidate) {
    return facts
        .findState(dispute.year(), dispute.unit())
        .map(StateResult::results)
        .or(() -> district(facts, dispute).map(DistrictResult::results))
        .stream()
        .flatMap(List::stream)
        .filter(r -> r.candidate().equals(candidate))
        .findFirst();
  }

  private static Optional<DistrictResult> district(RecordFacts facts, Dispute dispute) {
    return facts
        .findState(dispute.year(), dispute.unit().split("-", 2)[0])
        .flatMap(
            s -> s.districts().stream().filter(d -> d.unit().equals(dispute.unit())).findFirst());
  }

  private static void check(
      Dispute dispute, CandidateResult result, Place place, Violations violations) {
    OptionalLong chosen = dispute.chosen();
    if (chosen.isEmpty()) {
      return;
    }
    if (dispute.field() == DisputedField.POPULAR_VOTES && result.popularVotes().isPresent()) {
      check(dispute, chosen.getAsLong(), result.popularSources(), place, violations);
    } else if (dispute.field() == DisputedField.ELECTORAL_VOTES && result.electoralVotes() > 0) {
      check(dispute, chosen.getAsLong(), result.electoralSources(), place, violations);
    }
  }

  private static void check(
      Dispute dispute, long chosen, List<String> named, Place place, Violations violations) {
    List<String> attesting = dispute.attestedBy(chosen);
    for (SourceValue value : dispute.values()) {
      if (named.contains(value.source()) && !attesting.contains(value.source())) {
        violations.add(
            place,
            String.format(
                "%s is named as a source of %s, but its recorded value is %s",
                value.source(),
                chosen,
                value.remark().map(r -> '"' + r + '"').orElse(value.values().toString())));
      }
    }
    List<String> recorded = dispute.values().stream().map(SourceValue::source).toList();
    for (String source : named) {
      if (!recorded.contains(source)) {
        violations.add(
            place, source + " is named as a source, but the dispute does not record what it says");
      }
    }
    for (String source : attesting) {
      if (!named.contains(source)) {
        violations.add(
            place, source + " gives the chosen value, but the row does not name it as a source");
      }
    }
  }
}
