package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.twocounts.analysis.ElectorsWon;
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
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The districts of Maine and Nebraska that choose an elector each. */
final class ElectorDistrictsTable {
  private ElectorDistrictsTable() {}

  private record Row(
      int year,
      Optional<ElectorsWon> electorsWon,
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

    OptionalLong won() {
      return electorsWon.isPresent()
          ? OptionalLong.of(
              electorsWon
                  .get()
                  .byUnit()
                  .getOrDefault(district.unit(), Map.of())
                  .getOrDefault(result.candidate(), 0))
          : OptionalLong.empty();
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
        .filter(e -> e.states().stream().anyMatch(s -> !s.districts().isEmpty()))
        .flatMap(e -> rows(e, ElectorsWon.of(e), disputes));
  }

  private static Stream<Row> rows(
      Election election, Optional<ElectorsWon> won, DisputeIndex disputes) {
    return election.states().stream()
        .flatMap(
            s ->
                s.districts().stream()
                    .flatMap(
                        d ->
                            d.results().stream()
                                .map(r -> new Row(election.year(), won, disputes, s, d, r))));
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
        ElectorFigures.electorsWon(Row::won),
        CandidateFigures.confidence(r -> r.result.confidence()),
        CandidateFigures.popularSources(r -> r.result.popularSources()),
        CandidateFigures.popularContradictedBy(Row::contradicting),
        SharedFigures.note(r -> r.result.note()));
  }
}
