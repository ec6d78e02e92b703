package org.twocounts.chart.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;
import org.twocounts.model.StateResult;

/** The sources of the figures that a chart really used, counted figure by figure. */
final class SourcesUsed {
  private static final int LEAST_PART = 50;

  private final Map<String, Integer> figures = new LinkedHashMap<>();

  /** Adds the popular votes of an election. */
  SourcesUsed popularVotes(Election election) {
    rows(election).forEach(r -> add(r.popularSources()));
    return this;
  }

  /** Adds the electoral votes of an election. */
  SourcesUsed electoralVotes(Election election) {
    rows(election).filter(r -> r.electoralVotes() > 0).forEach(r -> add(r.electoralSources()));
    return this;
  }

  /** Adds both counts of several elections. */
  SourcesUsed bothCounts(Collection<Election> elections) {
    elections.forEach(e -> popularVotes(e).electoralVotes(e));
    return this;
  }

  /** Adds the sources of one figure. */
  SourcesUsed add(Collection<String> ids) {
    ids.forEach(id -> figures.merge(id, 1, Integer::sum));
    return this;
  }

  /**
   * The source line: publishers of at least one figure in fifty, those nearest to the count first;
   * how many more there are; what else the request says of the data.
   */
  String line(ChartRequest request) {
    int all = figures.values().stream().mapToInt(Integer::intValue).sum();
    List<String> names =
        request.record().sources().stream()
            .filter(s -> figures.getOrDefault(s.id(), 0) * LEAST_PART >= all)
            .sorted(
                Comparator.comparing(Source::kind)
                    .thenComparing(s -> -figures.get(s.id()))
                    .thenComparing(Source::id))
            .map(SourcesUsed::name)
            .distinct()
            .toList();
    int more = figures.size() - names.size();
    String line =
        String.join("; ", names) + (more > 0 ? "; and " + Figures.count(more) + " more" : "");
    return line + request.dataRemark().map(remark -> ". " + remark).orElse("");
  }

  private static String name(Source source) {
    if (source.kind() == SourceKind.UNSOURCED) {
      return "unsourced figures marked in the record";
    }
    String publisher = source.publisher().orElse(source.title());
    return source.kind() == SourceKind.COMPILATION && !publisher.equals(source.title())
        ? publisher + ", " + source.title()
        : publisher;
  }

  private static Stream<CandidateResult> rows(Election election) {
    return election.states().stream().flatMap(StateResult::allResults);
  }
}
