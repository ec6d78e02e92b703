package org.twocounts.table.catalogue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Attestation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.StateResult;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The districts of Maine and Nebraska that choose an elector each. */
final class ElectorDistrictsTable {
  private ElectorDistrictsTable() {}

  private record Row(
      int year,
      DisputeIndex disputes,
      StateResult state,
      DistrictResult district,
      CandidateResult result) {
    List<String> contradicting() {
      return disputes
          .popularVotes(year, district.unit(), result)
          .map(Attestation::contradictedBy)
          .orElse(List.of());
    }
  }

  static Table table() {
    return Table.named(
            "elector_districts",
            "One row a candidate in a district that chooses its own elector (Maine since 1972,"
                + " Nebraska since 1992). Votes and electors are already inside the state's row in"
                + " results: do not add the two.")
        .key("year", "unit", "candidate")
        .references("states", "year", "state")
        .measuring(CaveatMeasure.STATE_VOTES)
        .of(ElectorDistrictsTable::rows, columns());
  }

  private static Stream<Row> rows(Facts facts) {
    DisputeIndex disputes = DisputeIndex.of(facts.record());
    return facts.record().elections().stream()
        .flatMap(e -> e.states().stream().flatMap(s -> rows(e.year(), disputes, s)));
  }

  private static Stream<Row> rows(int year, DisputeIndex disputes, StateResult state) {
    return state.districts().stream()
        .flatMap(d -> d.results().stream().map(r -> new Row(year, disputes, state, d, r)));
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        SharedFigures.year(Row::year),
        SharedFigures.state(r -> r.state.state()),
        SharedFigures.unit(r -> r.district.unit()),
        SharedFigures.<Row>candidate(r -> r.result.candidate()).detailed("Or Other."),
        SharedFigures.<Row>party(r -> r.result.party()).detailed("On which the candidate ran."),
        VoteFigures.<Row>popularVotes(r -> r.result.popularVotes()).detailed("In the district."),
        VoteFigures.<Row>totalPopularVotes(r -> r.district.totalPopularVotes()).always(),
        ElectorFigures.<Row>electoralVotes(r -> OptionalLong.of(r.result.electoralVotes()))
            .always()
            .detailed("The district's."),
        CandidateFigures.confidence(r -> r.result.confidence()),
        CandidateFigures.popularSources(r -> r.result.popularSources()),
        CandidateFigures.popularContradictedBy(Row::contradicting),
        SharedFigures.note(r -> r.result.note()));
  }
}
