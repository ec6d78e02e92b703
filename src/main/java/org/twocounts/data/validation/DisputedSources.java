package org.twocounts.data.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.DisputedField;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.StateResult;

/** Who says what in a dispute, and whether what is marked disputed has one. */
final class DisputedSources implements Rule {
  @Override
  public String id() {
    return "disputed-sources";
  }

  @Override
  public String description() {
    return "A dispute gives each reading of a source once, and a value that differs; a figure"
        + " marked disputed has its dispute.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Dispute dispute : record.disputes()) {
      Place place = Place.of(dispute.year()).entry("dispute in " + dispute.unit());
      Place whose = dispute.candidate().map(place::candidate).orElse(place);
      checkValues(dispute, whose, violations);
      if (dispute.unit().equals(Disputes.NATION)) {
        checkPrinted(record, dispute, whose, violations);
      }
    }
    if (record.disputes().isEmpty()) {
      return;
    }
    for (Election election : record.elections()) {
      for (StateResult state : election.states()) {
        checkMarked(facts.disputes(), election, state.state(), state.results(), violations);
        for (DistrictResult district : state.districts()) {
          checkMarked(facts.disputes(), election, district.unit(), district.results(), violations);
        }
      }
    }
  }

  private static void checkValues(Dispute dispute, Place place, Violations violations) {
    Set<List<Object>> readings = new HashSet<>();
    for (SourceValue value : dispute.values()) {
      if (!readings.add(List.of(value.source(), value.reading()))) {
        violations.add(place, value.source() + " stands twice");
      }
      if (value.part() && value.reading().isEmpty()) {
        violations.add(place, value.source() + " gives a part, but no reading says of what");
      }
      if (value.values().isEmpty() == value.remark().isEmpty()) {
        violations.add(place, "give either values or a remark of " + value.source());
      }
    }
    boolean differ =
        dispute.values().stream()
            .anyMatch(
                v ->
                    v.remark().isPresent()
                        || v.values().stream().anyMatch(n -> n != dispute.chosen().orElse(-1)));
    if (!differ) {
      violations.add(place, "no source differs from the chosen value");
    }
  }

  /** A dispute about the nation quotes the printed totals. */
  private static void checkPrinted(
      ElectionRecord record, Dispute dispute, Place place, Violations violations) {
    for (SourceValue value : dispute.values()) {
      for (PublishedTotals published : record.publishedTotals()) {
        if (published.year() == dispute.year() && published.source().equals(value.source())) {
          published.totals().stream()
              .filter(t -> t.candidate().equals(dispute.candidate()))
              .filter(t -> t.popularVotes().isPresent())
              .filter(t -> !value.values().contains(t.popularVotes().getAsLong()))
              .forEach(
                  t ->
                      violations.add(
                          place,
                          String.format(
                              "%s is quoted with %s, but its printed total is %s",
                              value.source(), value.values(), t.popularVotes().getAsLong())));
        }
      }
    }
  }

  private static void checkMarked(
      DisputeIndex disputes,
      Election election,
      String unit,
      List<CandidateResult> results,
      Violations violations) {
    for (CandidateResult result : results) {
      boolean marked = result.confidence().filter(c -> c == Confidence.DISPUTED).isPresent();
      if (marked
          && disputes
              .find(election.year(), unit, result.candidate(), DisputedField.POPULAR_VOTES)
              .isEmpty()) {
        violations.add(
            Place.of(election.year()).state(unit).candidate(result.candidate()),
            "popular votes are marked disputed, but no dispute is listed");
      }
    }
  }
}
