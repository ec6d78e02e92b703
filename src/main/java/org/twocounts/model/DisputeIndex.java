package org.twocounts.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The disputes of a record, found by the figure that they are about, and who speaks for it. */
public final class DisputeIndex {
  private record Figure(int year, String unit, Optional<String> candidate, DisputedField field) {}

  private final Map<Figure, Dispute> byFigure = new HashMap<>();

  private final Lineages lineages;

  private DisputeIndex(Lineages lineages) {
    this.lineages = lineages;
  }

  /** Of several about one figure the first is found. */
  public static DisputeIndex of(List<Dispute> disputes, Lineages lineages) {
    DisputeIndex index = new DisputeIndex(lineages);
    for (Dispute d : disputes) {
      index.byFigure.putIfAbsent(new Figure(d.year(), d.unit(), d.candidate(), d.field()), d);
    }
    return index;
  }

  /** The disputes and sources of a record. */
  public static DisputeIndex of(ElectionRecord record) {
    return of(record.disputes(), Lineages.of(record.sources()));
  }

  /** The dispute about a candidate's figure in a state or district, if sources differ on it. */
  public Optional<Dispute> find(int year, String unit, String candidate, DisputedField field) {
    return Optional.ofNullable(byFigure.get(new Figure(year, unit, Optional.of(candidate), field)));
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
