package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.model.Attestation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Confidence;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.Election;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.Share;
import org.twocounts.model.StateResult;
import org.twocounts.figure.Figure;
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
    DisputeIndex disputes = DisputeIndex.of(facts.record().disputes());
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
        Figure.year("year", "Year of the election.", r -> r.election.year()),
        Figure.text("state", "Postal code.", r -> r.state.state()),
        Figure.text("candidate", "Full name, or Other.", r -> r.result.candidate()),
        Figure.optionalText("party", "Label on which the candidate ran.", r -> r.result.party()),
        Figure.optionalCount(
            "popular_votes",
            "votes",
            "Votes of the people; missing where popular_status is not counted.",
            r -> r.result.popularVotes()),
        Figure.optionalPercent(
            "popular_share", "In all votes of the state, Other included.", Row::share),
        Figure.label(
            "popular_status",
            "Whether there is a popular vote, and if not, why.",
            PopularStatus.class,
            r -> r.result.popularStatus()),
        Figure.count(
            "electoral_votes",
            "electoral votes",
            "Votes counted by Congress, of the state and its districts.",
            r -> r.state.electoralVotes(r.result.candidate())),
        Figure.optionalCount(
            "electors_won",
            "electors",
            "Electors won, before faithless, absent or rejected votes; missing to 1800.",
            Row::won),
        Figure.optionalLabel(
            "confidence",
            "How well the popular vote is attested.",
            Confidence.class,
            r -> r.result.confidence()),
        Figure.texts(
            "popular_sources",
            "Attested by: ids of the sources that give this popular vote.",
            r -> r.result.popularSources()),
        Figure.texts(
            "popular_contradicted_by",
            "Ids of the sources that give another popular vote; what they say is in"
                + " dispute_values.",
            Row::contradictingPopular),
        Figure.texts(
            "electoral_sources",
            "Attested by: ids of the sources that give these electoral votes.",
            r -> r.result.electoralSources()),
        Figure.texts(
            "electoral_contradicted_by",
            "Ids of the sources that give other electoral votes.",
            Row::contradictingElectoral),
        Figure.optionalText("note", "What needs a word.", r -> r.result.note()));
  }
}
