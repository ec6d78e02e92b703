package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.indicator.ElectionIndicators;
import org.twocounts.analysis.indicator.Swings;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.IndicatorFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** What {@code show --measures} adds: the indicators of an election and of its states. */
final class IndicatorPage {
  static final Shown SHOWN =
      Shown.of(
          Set.of(
              CaveatMeasure.POPULAR_VOTE,
              CaveatMeasure.ELECTORS,
              CaveatMeasure.SWING,
              CaveatMeasure.POPULATION,
              CaveatMeasure.TURNOUT));

  private final ElectionIndicators indicators;
  private final Election election;

  /** One indicator with its value. */
  private record Named(String label, Cell value) {}

  /** One state with the indicators that it has. */
  private record StateLine(StateResult state, OptionalDouble swing) {
    OptionalDouble votesPerElector() {
      return state.electorsAppointed() > 0 && state.totalPopularVotes().isPresent()
          ? OptionalDouble.of(
              (double) state.totalPopularVotes().getAsLong() / state.electorsAppointed())
          : OptionalDouble.empty();
    }
  }

  private IndicatorPage(ElectionRecord record, Election election) {
    this.election = election;
    this.indicators = ElectionIndicators.of(record, election);
  }

  /** Adds tables, notes and JSON to a report of the election. */
  static void addTo(Report report, ElectionRecord record, Election election) {
    new IndicatorPage(record, election).addTo(report);
  }

  private void addTo(Report report) {
    List<Named> named = new ArrayList<>();
    Fields fields = new Fields();
    for (Column<ElectionIndicators> column : IndicatorColumns.all()) {
      Cell value = column.value().apply(indicators);
      named.add(new Named(label(column), value));
      fields.put(column.camelCaseName(), value);
    }
    report.table(
        new Listing<>(
            "Measures",
            List.of(
                Column.<Named>shown("Measure", n -> Cell.text(n.label())),
                Column.shown("", Named::value).flushRight()),
            named));
    Listing<StateLine> states = new Listing<>(caption(), columns(), lines());
    report.table(states);
    fields.put("states", states);
    report.json().put("measures", fields);
    report.notes(IndicatorColumns.notes());
    report.note(
        "The CSV of show has a row a candidate in a state; measures as CSV: elections --measures"
            + " --format csv.");
  }

  /** A heading has no room for the whole words that a line has. */
  private static String label(Column<ElectionIndicators> column) {
    return column
        .header()
        .replace("-\n", "")
        .replace('\n', ' ')
        .replace("Eff.", "Effective")
        .replace("Malapp.", "Malapportionment");
  }

  private String caption() {
    return indicators.swings().map(s -> "States, swing since " + s.from()).orElse("States");
  }

  private List<StateLine> lines() {
    Map<String, Double> swings = new LinkedHashMap<>();
    indicators
        .swings()
        .map(Swings::states)
        .orElse(List.of())
        .forEach(s -> swings.put(s.state(), s.points()));
    return election.states().stream()
        .filter(StateResult::tookPart)
        .map(s -> new StateLine(s, swing(Optional.ofNullable(swings.get(s.state())))))
        .toList();
  }

  private static OptionalDouble swing(Optional<Double> points) {
    return points.isPresent() ? OptionalDouble.of(points.get()) : OptionalDouble.empty();
  }

  private static List<Column<StateLine>> columns() {
    return List.of(
        Column.of(StateFigures.STATE.of(StateLine::state)),
        Column.of(IndicatorFigures.swingPoints(StateLine::swing).headed("Swing (pp, D)")),
        Column.of(IndicatorFigures.votesPerElector(StateLine::votesPerElector)).decimals(0));
  }
}
