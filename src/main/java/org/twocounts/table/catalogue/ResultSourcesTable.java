package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.table.Column;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Which source attests which figure of the results. */
final class ResultSourcesTable {
  private ResultSourcesTable() {}

  private record Row(int year, String state, String candidate, String figure, String source) {}

  static Table table() {
    return Table.named(
            "result_sources", "One row a source of a figure in results that has the value used.")
        .key("year", "state", "candidate", "figure", "source")
        .references("results", "year", "state", "candidate")
        .referencesAs("source", "sources", "source")
        .of(
            ResultSourcesTable::rows,
            List.of(
                Column.year("year", "Year of the election.", Row::year),
                Column.text("state", "Postal code.", Row::state),
                Column.text("candidate", "Full name, or Other.", Row::candidate),
                Column.text("figure", "The column of results that is attested.", Row::figure),
                Column.text("source", "Id of the source.", Row::source)));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.states().stream().flatMap(s -> rows(e, s)));
  }

  private static Stream<Row> rows(Election election, StateResult state) {
    return state.results().stream()
        .flatMap(
            r ->
                Stream.concat(
                    rows(election, state, r, "popular_votes", r.popularSources()),
                    rows(election, state, r, "electoral_votes", r.electoralSources())));
  }

  private static Stream<Row> rows(
      Election election,
      StateResult state,
      CandidateResult result,
      String figure,
      List<String> sources) {
    return sources.stream()
        .distinct()
        .map(s -> new Row(election.year(), state.state(), result.candidate(), figure, s));
  }
}
