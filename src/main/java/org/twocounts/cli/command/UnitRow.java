package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.Share;
import org.twocounts.model.StateResult;

/**
 * One candidate in one state, or in one district of it that chooses its own elector.
 *
 * @param unit the state's code, or the district's such as {@code ME-1}
 * @param total all votes of the unit
 */
record UnitRow(
    int year, StateResult state, String unit, OptionalLong total, CandidateResult result) {

  static List<UnitRow> of(int year, StateResult state) {
    List<UnitRow> rows = new ArrayList<>(statewide(year, state));
    state.districts().forEach(d -> rows.addAll(of(year, state, d)));
    return rows;
  }

  static List<UnitRow> statewide(int year, StateResult state) {
    return state.results().stream()
        .map(r -> new UnitRow(year, state, state.state(), state.totalPopularVotes(), r))
        .toList();
  }

  static List<UnitRow> of(int year, StateResult state, DistrictResult district) {
    OptionalLong total = OptionalLong.of(district.totalPopularVotes());
    return district.results().stream()
        .map(r -> new UnitRow(year, state, district.unit(), total, r))
        .toList();
  }

  /** A tidy row: the state's own figures repeated in each. */
  static List<Column<UnitRow>> tidyColumns() {
    List<Column<UnitRow>> columns = new ArrayList<>();
    columns.add(Column.year("Year", "year", UnitRow::year));
    columns.add(Column.text("State", "state", r -> r.state().state()));
    columns.add(Column.text("Unit", "unit", UnitRow::unit));
    columns.add(
        Column.right(
            "Allotted", "electors_allotted", r -> Cell.count(r.state().electorsAllotted())));
    columns.add(
        Column.count("Appointed", "electors_appointed", r -> r.state().electorsAppointed()));
    columns.add(Column.count("Counted", "votes_counted", r -> r.state().votesCounted()));
    columns.add(Column.left("Method", "method", r -> Cell.label(r.state().method())));
    columns.add(Column.optionalCount("All votes", "total_popular_votes", UnitRow::total));
    columns.addAll(resultColumns());
    return columns;
  }

  /** The candidate's own figures. */
  static List<Column<UnitRow>> resultColumns() {
    return List.of(
        Column.text("Candidate", "candidate", r -> r.result().candidate()),
        Column.optionalText("Party", "party", r -> r.result().party()),
        Column.optionalCount("Popular\nvotes", "popular_votes", r -> r.result().popularVotes()),
        Column.<UnitRow>optionalPercent("(%)", "popular_share", UnitRow::share).onlyShown(),
        Column.<UnitRow>left(
                "Popular", "popular_status", r -> Cell.label(r.result().popularStatus()))
            .onlyData(),
        Column.count("Votes\ncounted", "electoral_votes", r -> r.result().electoralVotes()),
        Column.<UnitRow>text("Attested", "attested", UnitRow::attested).onlyShown(),
        Column.<UnitRow>left("Attested", "confidence", r -> confidence(r.result())).onlyData(),
        Column.<UnitRow>left(
                "Sources", "popular_sources", r -> Cell.texts(r.result().popularSources()))
            .onlyData(),
        Column.<UnitRow>left(
                "Sources", "electoral_sources", r -> Cell.texts(r.result().electoralSources()))
            .onlyData());
  }

  static Cell confidence(CandidateResult result) {
    return Cell.text(result.confidence().map(Confidence::label));
  }

  private OptionalDouble share() {
    return result.popularVotes().isPresent() && total.orElse(0) > 0
        ? OptionalDouble.of(
            new Share(result.popularVotes().getAsLong(), total.getAsLong()).percent())
        : OptionalDouble.empty();
  }

  private String attested() {
    return result.popularStatus() == PopularStatus.COUNTED
        ? result.confidence().map(Confidence::label).orElse("")
        : status(result.popularStatus());
  }

  private static String status(PopularStatus status) {
    return switch (status) {
      case COUNTED -> "";
      case LEGISLATURE -> "no popular vote";
      case NONE -> "no votes";
      case UNKNOWN -> "votes unknown";
    };
  }
}
