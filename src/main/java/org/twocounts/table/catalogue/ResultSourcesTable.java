package org.twocounts.table.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Attestation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.StateResult;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Which source attests which figure of the results, and which contradicts it. */
final class ResultSourcesTable {
  private ResultSourcesTable() {}

  private record Row(
      int year,
      String state,
      String candidate,
      String figure,
      String source,
      Attestation attestation) {}

  static Table table() {
    return Table.named(
            "result_sources",
            "One row a source of a figure in results: one that gives the value used, or another.")
        .key("year", "state", "candidate", "figure", "source")
        .references("results", "year", "state", "candidate")
        .referencesAs("source", "sources", "source")
        .of(
            ResultSourcesTable::rows,
            List.of(
                SharedFigures.year(Row::year),
                SharedFigures.state(Row::state),
                SharedFigures.candidate(Row::candidate).detailed("Or Other."),
                Figure.text("figure", "Which figure of the record it is about.", Row::figure)
                    .detailed("A column of results."),
                SharedFigures.source(Row::source),
                Figure.flag(
                    "attests",
                    "Whether it gives the value used.",
                    r -> r.attestation.attestedBy().contains(r.source)),
                Figure.flag(
                    "contradicts",
                    "Whether it gives another value; one that has two readings may do both.",
                    r -> r.attestation.contradictedBy().contains(r.source)),
                Figure.flag(
                    "independent",
                    "Whether it counts as a witness of its own: it copies no other that attests the"
                        + " figure, and does not contradict itself.",
                    r -> r.attestation.witnesses().contains(r.source))));
  }

  private static Stream<Row> rows(Facts facts) {
    DisputeIndex disputes = DisputeIndex.of(facts.record());
    return facts.record().elections().stream()
        .flatMap(e -> e.states().stream().flatMap(s -> rows(e.year(), s, disputes)));
  }

  private static Stream<Row> rows(int year, StateResult state, DisputeIndex disputes) {
    return state.results().stream().flatMap(r -> rows(year, state, r, disputes));
  }

  private static Stream<Row> rows(
      int year, StateResult state, CandidateResult result, DisputeIndex disputes) {
    int votes = state.electoralVotes(result.candidate());
    Optional<Attestation> popular = disputes.popularVotes(year, state.state(), result);
    Attestation electoral = disputes.electoralVotes(year, state.state(), result, votes);
    return Stream.concat(
        popular.stream()
            .flatMap(a -> rows(year, state.state(), result.candidate(), "popular_votes", a)),
        rows(year, state.state(), result.candidate(), "electoral_votes", electoral));
  }

  private static Stream<Row> rows(
      int year, String state, String candidate, String figure, Attestation attestation) {
    Set<String> sources = new LinkedHashSet<>(attestation.attestedBy());
    sources.addAll(attestation.contradictedBy());
    return sources.stream().map(s -> new Row(year, state, candidate, figure, s, attestation));
  }
}
