package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.twocounts.model.Attestation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Lineages;
import org.twocounts.model.StateResult;

/**
 * What speaks for a figure of the record, and what against it.
 *
 * @param unit a state, or a district such as {@code ME-1}
 * @param candidate empty where the figure is of the whole unit
 * @param value the figure used; empty where none is
 * @param confidence how well it is attested; empty where no source is known
 * @param attestation which sources give this figure and which another
 * @param dispute what every source says, where they differ
 * @param reason why this figure is used, or what needs a word about it
 */
public record FigureEvidence(
    String unit,
    Optional<String> candidate,
    DisputedField figure,
    OptionalLong value,
    Optional<Confidence> confidence,
    Attestation attestation,
    Optional<Dispute> dispute,
    Optional<String> reason) {

  /**
   * The evidence for every figure of a state and its districts: votes of each candidate, then what
   * else is disputed about the state.
   *
   * @param disputes of the same election
   * @param lineages which sources are official, and which copy which
   */
  public static List<FigureEvidence> of(
      int year, StateResult state, List<Dispute> disputes, Lineages lineages) {
    List<FigureEvidence> figures = new ArrayList<>();
    Collector collector =
        new Collector(year, DisputeIndex.of(disputes, lineages), lineages, figures);
    collector.add(state.state(), state.results(), r -> state.electoralVotes(r.candidate()));
    state
        .districts()
        .forEach(d -> collector.add(d.unit(), d.results(), CandidateResult::electoralVotes));
    for (Dispute dispute : disputes) {
      boolean listed = figures.stream().anyMatch(f -> f.dispute().equals(Optional.of(dispute)));
      if (!listed && dispute.unit().equals(state.state())) {
        figures.add(collector.unlisted(dispute));
      }
    }
    return List.copyOf(figures);
  }

  /** All sources that give this figure. */
  public List<String> sources() {
    return attestation.attestedBy();
  }

  /** Those of them that are independent of each other. */
  public List<String> witnesses() {
    return attestation.witnesses();
  }

  /** Whether the figure, or a rival of it, is from a source. */
  public boolean cites(String source) {
    return sources().contains(source)
        || dispute.stream()
            .flatMap(d -> d.values().stream())
            .anyMatch(v -> v.source().equals(source));
  }

  private record Collector(
      int year, DisputeIndex disputes, Lineages lineages, List<FigureEvidence> figures) {
    void add(String unit, List<CandidateResult> results, ToIntFunction<CandidateResult> electors) {
      for (CandidateResult result : results) {
        if (result.popularVotes().isPresent()) {
          figures.add(popular(unit, result));
        }
        if (result.electoralVotes() > 0) {
          figures.add(electoral(unit, result, electors.applyAsInt(result)));
        }
      }
    }

    private FigureEvidence popular(String unit, CandidateResult result) {
      Optional<Dispute> dispute =
          disputes.find(year, unit, result.candidate(), DisputedField.POPULAR_VOTES);
      return new FigureEvidence(
          unit,
          Optional.of(result.candidate()),
          DisputedField.POPULAR_VOTES,
          result.popularVotes(),
          result.confidence(),
          disputes.popularVotes(year, unit, result).orElseThrow(),
          dispute,
          reason(dispute, result));
    }

    private FigureEvidence electoral(String unit, CandidateResult result, int votes) {
      Attestation attestation = disputes.electoralVotes(year, unit, result, votes);
      Optional<Dispute> dispute =
          disputes.find(year, unit, result.candidate(), DisputedField.ELECTORAL_VOTES);
      return new FigureEvidence(
          unit,
          Optional.of(result.candidate()),
          DisputedField.ELECTORAL_VOTES,
          OptionalLong.of(result.electoralVotes()),
          confidence(attestation.witnesses()),
          attestation,
          dispute,
          dispute.map(Dispute::reason));
    }

    private Optional<Confidence> confidence(List<String> witnesses) {
      if (witnesses.isEmpty()) {
        return Optional.empty();
      }
      if (witnesses.size() > 1) {
        return Optional.of(Confidence.CONFIRMED);
      }
      return Optional.of(
          lineages.isOfficial(witnesses.get(0)) ? Confidence.OFFICIAL : Confidence.SINGLE);
    }

    FigureEvidence unlisted(Dispute dispute) {
      List<String> sources =
          dispute.chosen().isPresent()
              ? dispute.attestedBy(dispute.chosen().getAsLong())
              : List.of();
      return new FigureEvidence(
          dispute.unit(),
          dispute.candidate(),
          dispute.field(),
          dispute.chosen(),
          Optional.of(Confidence.DISPUTED),
          Attestation.of(
              lineages, year, dispute.chosen().orElse(-1), sources, Optional.of(dispute)),
          Optional.of(dispute),
          Optional.of(dispute.reason()));
    }

    /** Under another attribution the row does not follow the dispute's choice, and says so. */
    private static Optional<String> reason(Optional<Dispute> dispute, CandidateResult result) {
      return dispute
          .filter(d -> d.chosen().equals(result.popularVotes()))
          .map(Dispute::reason)
          .or(result::note);
    }
  }
}
