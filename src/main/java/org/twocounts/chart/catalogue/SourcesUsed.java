package org.twocounts.chart.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.SourceLine;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;
import org.twocounts.model.StateResult;

/**
 * The sources of the figures that a chart really used, counted figure by figure; popular votes,
 * electoral votes and other facts apart, so that many of one do not hide few of another.
 */
final class SourcesUsed {
  private static final int LEAST_PART = 50;

  private final Map<String, Integer> popular = new LinkedHashMap<>();
  private final Map<String, Integer> electoral = new LinkedHashMap<>();
  private final Map<String, Integer> others = new LinkedHashMap<>();

  /** Adds the popular votes of an election. */
  SourcesUsed popularVotes(Election election) {
    rows(election).forEach(r -> count(popular, r.popularSources()));
    return this;
  }

  /** Adds the electoral votes of an election. */
  SourcesUsed electoralVotes(Election election) {
    rows(election)
        .filter(r -> r.electoralVotes() > 0)
        .forEach(r -> count(electoral, r.electoralSources()));
    return this;
  }

  /** Adds both counts of several elections. */
  SourcesUsed bothCounts(Collection<Election> elections) {
    elections.forEach(e -> popularVotes(e).electoralVotes(e));
    return this;
  }

  /** Adds the sources of one figure. */
  SourcesUsed add(Collection<String> ids) {
    count(others, ids);
    return this;
  }

  /** Adds the sources that the record says are for a subject. */
  SourcesUsed about(String subject, ElectionRecord record) {
    count(
        others,
        record.sources().stream()
            .filter(s -> s.title().toLowerCase(Locale.ROOT).contains(subject))
            .map(Source::id)
            .toList());
    return this;
  }

  private static void count(Map<String, Integer> figures, Collection<String> ids) {
    ids.forEach(id -> figures.merge(id, 1, Integer::sum));
  }

  private boolean isNamed(Source source) {
    return Stream.of(popular, electoral, others)
        .anyMatch(
            figures -> {
              int all = figures.values().stream().mapToInt(Integer::intValue).sum();
              int own = figures.getOrDefault(source.id(), 0);
              return own > 0 && own * LEAST_PART >= all;
            });
  }

  private int figures(Source source) {
    return Stream.of(popular, electoral, others)
        .mapToInt(figures -> figures.getOrDefault(source.id(), 0))
        .sum();
  }

  /**
   * The source line: publishers of at least one figure in fifty of a kind, those nearest to the
   * count first; how many more there are; what else the request says of the data.
   */
  SourceLine line(ChartRequest request) {
    List<Source> used = request.record().sources().stream().filter(s -> figures(s) > 0).toList();
    String named = names(used.stream().filter(this::isNamed));
    long more = used.stream().filter(s -> !isNamed(s)).count();
    return new SourceLine(
        named + (more > 0 ? "; and " + Figures.count(more) + " more" : ""),
        names(used.stream()),
        request.dataRemark().map(Figures::capitalised));
  }

  private String names(Stream<Source> sources) {
    return sources
        .sorted(
            Comparator.comparing(Source::kind)
                .thenComparing(s -> -figures(s))
                .thenComparing(Source::id))
        .map(SourcesUsed::name)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String name(Source source) {
    if (source.kind() == SourceKind.UNSOURCED) {
      return "unsourced figures marked in the record";
    }
    String publisher =
        source
            .publisher()
            .orElse(source.title())
            .replace("named in the note", "named in the record");
    return source.kind() == SourceKind.COMPILATION && source.publisher().isPresent()
        ? publisher + ", " + source.title()
        : publisher;
  }

  private static Stream<CandidateResult> rows(Election election) {
    return election.states().stream().flatMap(StateResult::allResults);
  }
}
