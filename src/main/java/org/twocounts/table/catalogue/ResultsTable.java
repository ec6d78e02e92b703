package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.twocounts.model.Election;
import org.twocounts.model.Share;
import org.twocounts.model.StateResult;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Each candidate in each state. */
final class ResultsTable {
  private ResultsTable() {}

  private record Row(
      Election election,
      Optional<ElectorsWon> electorsWon,
      DisputeIndex disputes,
      StateResult state,
      CandidateResult result) {
    List<String> contradictingPopular() {
      return disputes
          .popularVotes(election.year(), state.state(), result)
          .map(Attestation::contradictedBy)
          .orElse(List.of());
    }

    List<String> contradictingElectoral() {
      int votes = state.electoralVotes(result.candidate());
      return disputes
          .electoralVotes(election.year(), state.state(), result, votes)
          .contradictedBy();
    }

    OptionalDouble share() {
      long total = state.totalPopularVotes().orElse(0);
      return result.popularVotes().isPresent() && total > 0
          ? OptionalDouble.of(new Share(result.popularVotes().getAsLong(), total).percent())
          : OptionalDouble.empty();
    }

    OptionalLong won() {
      return electorsWon.isPresent()
          ? OptionalLong.of(
              electorsWon.get().inState(state.state()).getOrDefault(result.candidate(), 0))
          : OptionalLong.empty();
    }
  }

  static Table table() {
    return Table.named(
            "results",
            "One row a candidate in a state. Sums over states are sums over the nation: the"
                + " districts of Maine and Nebraska lie inside their states' rows, votes and"
                + " electors alike. Other is votes for persons not named: it counts in every total"
                + " and is never a person.")
        .key("year", "state", "candidate")
        .references("states", "year", "state")
        .measuring(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS)
        .of(ResultsTable::rows, columns());
  }

  private static Stream<Row> rows(Facts facts) {
    DisputeIndex disputes = DisputeIndex.of(facts.record());
    return facts.record().elections().stream()
        .flatMap(
            e -> {
              Optional<ElectorsWon> won = ElectorsWon.of(e);
              return e.states().stream()
                  .flatMap(s -> s.results().stream().map(r -> new Row(e, won, disputes, s, r)));
            });
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        SharedFigures.year(r -> r.election.year()),
        SharedFigures.state(r -> r.state.state()),
        SharedFigures.<Row>candidate(r -> r.result.candidate()).detailed("Or Other."),
        SharedFigures.<Row>party(r -> r.result.party()).detailed("On which the candidate ran."),
        VoteFigures.<Row>popularVotes(r -> r.result.popularVotes())
            .detailed("Missing where popular_status is not counted."),
        VoteFigures.popularShare(Row::share),
        CandidateFigures.popularStatus(r -> r.result.popularStatus()),
        ElectorFigures.<Row>electoralVotes(
                r -> OptionalLong.of(r.state.electoralVotes(r.result.candidate())))
            .always()
            .detailed("Of the state and its districts."),
        ElectorFigures.electorsWon(Row::won),
        CandidateFigures.confidence(r -> r.result.confidence()),
        CandidateFigures.popularSources(r -> r.result.popularSources()),
        CandidateFigures.popularContradictedBy(Row::contradictingPopular),
        CandidateFigures.electoralSources(r -> r.result.electoralSources()),
        Figure.texts(
            "electoral_contradicted_by",
            "Ids of the sources that give other electoral votes.",
            Row::contradictingElectoral),
        SharedFigures.note(r -> r.result.note()));
  }
}
