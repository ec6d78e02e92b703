package org.twocounts.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The disputes of a record, found by the figure that they are about, and who speaks for it. */
public final class DisputeIndex {
  private final Map<Integer, Map<String, List<Dispute>>> byUnit = new HashMap<>();

  private final Lineages lineages;

  private DisputeIndex(Lineages lineages) {
    this.lineages = lineages;
  }

  /** Of several about one figure the first is found. */
  public static DisputeIndex of(List<Dispute> disputes, Lineages lineages) {
    DisputeIndex index = new DisputeIndex(lineages);
    for (Dispute d : disputes) {
      index
          .byUnit
          .computeIfAbsent(d.year(), year -> new HashMap<>())
          .computeIfAbsent(d.unit(), unit -> new ArrayList<>())
          .add(d);
    }
    return index;
  }

  /** The disputes and sources of a record. */
  public static DisputeIndex of(ElectionRecord record) {
    return of(record.disputes(), Lineages.of(record.sources()));
  }

  /** All disputes about figures of a state or district, in the order of the record. */
  public List<Dispute> in(int year, String unit) {
    return Collections.unmodifiableList(
        byUnit.getOrDefault(year, Map.of()).getOrDefault(unit, List.of()));
  }

  /** The dispute about a candidate's figure in a state or district, if sources differ on it. */
  public Optional<Dispute> find(int year, String unit, String candidate, DisputedField field) {
    for (Dispute dispute : in(year, unit)) {
      if (dispute.field() == field && dispute.candidate().filter(candidate::equals).isPresent()) {
        return Optional.of(dispute);
      }
    }
    return Optional.empty();
  }

  /** Who speaks for and against a candidate's popular vote; empty where there is none. */
  public Optional<Attestation> popularVotes(int year, String unit, CandidateResult result) {
    return result.popularVotes().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Attestation.of(
                lineages,
                year,
                result.popularVotes().getAsLong(),
                result.popularSources(),
                find(year, unit, result.candidate(), DisputedField.POPULAR_VOTES)));
  }

  /**
   * Who speaks for and against a candidate's electoral votes.
   *
   * @param votes of the whole unit: a state's with those of its districts
   */
  public Attestation electoralVotes(int year, String unit, CandidateResult result, int votes) {
    return Attestation.of(
        lineages,
        year,
        votes,
        result.electoralSources(),
        find(year, unit, result.candidate(), DisputedField.ELECTORAL_VOTES));
  }
}
