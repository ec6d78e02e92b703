package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.figure.VoteFigures;
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
    return district.results().stream()
        .map(r -> new UnitRow(year, state, district.unit(), district.totalPopularVotes(), r))
        .toList();
  }

  /** A tidy row: the state's own figures repeated in each. */
  static List<Column<UnitRow>> tidyColumns() {
    List<Column<UnitRow>> columns = new ArrayList<>();
    columns.add(Column.of(SharedFigures.year(UnitRow::year)));
    columns.add(Column.of(StateFigures.STATE.of(UnitRow::state)));
    columns.add(Column.of(SharedFigures.unit(UnitRow::unit)));
    columns.add(Column.of(StateFigures.ELECTORS_ALLOTTED.of(UnitRow::state)));
    columns.add(Column.of(StateFigures.ELECTORS_APPOINTED.of(UnitRow::state)));
    columns.add(
        Column.of(StateFigures.ELECTORAL_VOTES_COUNTED.of(UnitRow::state))
            .calledByContract("votes_counted"));
    columns.add(Column.of(StateFigures.METHOD.of(UnitRow::state)));
    columns.add(Column.of(VoteFigures.totalPopularVotes(UnitRow::total)));
    columns.addAll(resultColumns());
    return columns;
  }

  /** The candidate's own figures. */
  static List<Column<UnitRow>> resultColumns() {
    return List.of(
        Column.of(SharedFigures.candidate(r -> r.result().candidate())),
        Column.of(SharedFigures.party(r -> r.result().party())),
        Column.of(
            VoteFigures.<UnitRow>popularVotes(r -> r.result().popularVotes())
                .headed("Popular\nvotes")),
        Column.<UnitRow>shown("(%)", r -> Cell.percent(r.share())).flushRight(),
        Column.of(CandidateFigures.<UnitRow>popularStatus(r -> r.result().popularStatus()))
            .onlyData(),
        Column.of(
            ElectorFigures.<UnitRow>electoralVotes(
                    r -> OptionalLong.of(r.result().electoralVotes()))
                .headed("Votes\ncounted")),
        Column.<UnitRow>shown("Attested", r -> Cell.text(r.attested())),
        Column.of(CandidateFigures.<UnitRow>confidence(r -> r.result().confidence())).onlyData(),
        Column.of(CandidateFigures.<UnitRow>popularSources(r -> r.result().popularSources()))
            .onlyData(),
        Column.of(CandidateFigures.<UnitRow>electoralSources(r -> r.result().electoralSources()))
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
