package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.model.Attestation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Confidence;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.StateResult;
import org.twocounts.figure.Figure;
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
    DisputeIndex disputes = DisputeIndex.of(facts.record().disputes());
    return facts.record().elections().stream()
        .flatMap(e -> e.states().stream().flatMap(s -> rows(e.year(), disputes, s)));
  }

  private static Stream<Row> rows(int year, DisputeIndex disputes, StateResult state) {
    return state.districts().stream()
        .flatMap(d -> d.results().stream().map(r -> new Row(year, disputes, state, d, r)));
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        Figure.year("year", "Year of the election.", Row::year),
        Figure.text("state", "Postal code.", r -> r.state.state()),
        Figure.text("unit", "The district, such as ME-1.", r -> r.district.unit()),
        Figure.text("candidate", "Full name, or Other.", r -> r.result.candidate()),
        Figure.optionalText("party", "Label on which the candidate ran.", r -> r.result.party()),
        Figure.optionalCount(
            "popular_votes", "votes", "Votes in the district.", r -> r.result.popularVotes()),
        Figure.count(
            "total_popular_votes",
            "votes",
            "All votes of the district, Other included.",
            r -> r.district.totalPopularVotes()),
        Figure.count(
            "electoral_votes",
            "electoral votes",
            "The district's vote counted by Congress.",
            r -> r.result.electoralVotes()),
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
            "Ids of the sources that give another; what they say is in dispute_values.",
            Row::contradicting),
        Figure.optionalText("note", "What needs a word.", r -> r.result.note()));
  }
}
