package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.SourceLine;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Source;
import org.twocounts.model.StateResult;

/** The figures that a chart really used, each with the sources that it cites. */
final class SourcesUsed {
  private final List<CitedByChart> figures = new ArrayList<>();

  /** What a figure is; many of one kind do not hide few of another. */
  enum Kind {
    POPULAR_VOTES,
    ELECTORAL_VOTES,
    OTHER
  }

  /**
   * One figure.
   *
   * @param year the election it is of; empty where it is of none
   * @param sources ids of the sources that give it; empty where it was computed
   */
  record CitedByChart(Kind kind, OptionalInt year, List<String> sources) {
    CitedByChart {
      sources = List.copyOf(sources);
    }
  }

  /** Adds the popular votes of an election. */
  SourcesUsed popularVotes(Election election) {
    return popularVotes(election, election.states());
  }

  /** Adds the popular votes of some states of an election. */
  SourcesUsed popularVotes(Election election, Collection<StateResult> states) {
    states.stream()
        .flatMap(StateResult::allResults)
        .forEach(r -> add(Kind.POPULAR_VOTES, OptionalInt.of(election.year()), r.popularSources()));
    return this;
  }

  /** Adds the electoral votes of an election. */
  SourcesUsed electoralVotes(Election election) {
    rows(election)
        .filter(r -> r.electoralVotes() > 0)
        .forEach(
            r -> add(Kind.ELECTORAL_VOTES, OptionalInt.of(election.year()), r.electoralSources()));
    return this;
  }

  /** Adds both counts of several elections. */
  SourcesUsed bothCounts(Collection<Election> elections) {
    elections.forEach(e -> popularVotes(e).electoralVotes(e));
    return this;
  }

  /** Adds how the states chose their electors; no row of the record cites a source for it. */
  SourcesUsed methods(Collection<Election> elections, ElectionRecord record) {
    List<String> givers =
        record.sources().stream().filter(Source::givesMethods).map(Source::id).toList();
    elections.forEach(
        e -> e.states().forEach(s -> add(Kind.OTHER, OptionalInt.of(e.year()), givers)));
    return this;
  }

  /** Adds one figure that belongs to an election. */
  SourcesUsed add(int year, Collection<String> ids) {
    return add(Kind.OTHER, OptionalInt.of(year), ids);
  }

  /** Adds one figure that belongs to no election. */
  SourcesUsed add(Collection<String> ids) {
    return add(Kind.OTHER, OptionalInt.empty(), ids);
  }

  private SourcesUsed add(Kind kind, OptionalInt year, Collection<String> ids) {
    if (!ids.isEmpty()) {
      Set<String> once = new LinkedHashSet<>(ids);
      figures.add(new CitedByChart(kind, year, List.copyOf(once)));
    }
    return this;
  }

  /** What stands under the picture, and what a fact-checker finds beside it. */
  SourceLine line(ChartRequest request) {
    Set<String> ids =
        figures.stream().flatMap(f -> f.sources().stream()).collect(Collectors.toSet());
    List<Source> cited =
        request.record().sources().stream()
            .filter(s -> ids.contains(s.id()))
            .sorted(Comparator.comparing(Source::id))
            .toList();
    return new SourceCredit(List.copyOf(figures), cited)
        .line(request.dataRemark().map(Figures::capitalised));
  }

  private static Stream<CandidateResult> rows(Election election) {
    return election.states().stream().flatMap(StateResult::allResults);
  }
}
