package org.twocounts.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.simulate.SimulationAnswer.ElectionRow;
import org.twocounts.cli.simulate.SimulationAnswer.Row;
import org.twocounts.figure.DrawnBiasFigures;
import org.twocounts.figure.SwingModelFigures;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.PartyChances;
import org.twocounts.simulation.Ratio;
import org.twocounts.words.Numerals;

/** The tables that people read: by lead, by party, by election. */
final class OddsTables {
  private static final String ANY_LEAD = "any";
  private static final int FEW_DECIMALS = 1;

  private final SimulationAnswer answer;

  OddsTables(SimulationAnswer answer) {
    this.answer = answer;
  }

  Listing<Row> byLead() {
    return new Listing<>(
        "By national lead, whoever leads (percent)",
        List.of(
            Column.<Row>shown("Lead at\nmost (pp)", r -> Cell.text(lead(r))).flushRight(),
            Column.<Row>shown(
                    "Elections\nwith it", r -> Cell.percent(100 * r.chances().likelihood()))
                .flushRight(),
            Column.<Row>shown("Splits\namong them", r -> percent(r.chances().split())).flushRight(),
            Column.<Row>shown("Standard\nerror", r -> error(r.chances().split())).flushRight(),
            Column.<Row>shown("Nobody has\na majority", r -> percent(r.chances().noMajority()))
                .flushRight(),
            Column.<Row>shown("Standard\nerror", r -> error(r.chances().noMajority()))
                .flushRight()),
        answer.rows());
  }

  /** Parties that no split favours are left out where there are more than two. */
  Listing<String> byParty() {
    List<Row> rows = answer.rows();
    Map<String, Ratio> all = rows.get(0).chances().favouring();
    List<String> parties =
        all.entrySet().stream()
            .filter(p -> all.size() <= 2 || p.getValue().part() > 0)
            .map(Map.Entry::getKey)
            .toList();
    List<Column<String>> columns = new ArrayList<>();
    columns.add(Column.shown("Majority of\nelectors to", Cell::text));
    for (Row row : rows) {
      String heading = row.equals(rows.get(0)) ? "Any\nlead" : "Within\n" + lead(row) + " pp";
      columns.add(Column.<String>shown(heading, party -> share(row.chances(), party)).flushRight());
    }
    return new Listing<>(
        "Splits by the party that they favour: percent of elections (of splits)", columns, parties);
  }

  private static Cell share(PartyChances chances, String party) {
    Ratio ratio = chances.favouring().get(party);
    double part = chances.partFavouring(party);
    return !ratio.isDefined()
        ? Cell.MISSING
        : Cell.text(
            Numerals.of(100 * ratio.value(), FEW_DECIMALS)
                + (Double.isFinite(part) ? " (" + Numerals.of(100 * part, 0) + ")" : ""));
  }

  Listing<ElectionRow> byElection() {
    List<Column<ElectionRow>> columns = new ArrayList<>();
    columns.add(Column.shown("Year", r -> Cell.year(r.odds().year())));
    columns.add(
        Column.<ElectionRow>shown("Splits\n(%)", r -> percent(r.odds().all().split()))
            .flushRight());
    columns.add(
        Column.<ElectionRow>shown(
                "Within\n" + points(answer.within().get(0)) + " pp",
                r -> percent(r.odds().windows().get(0).split()))
            .flushRight());
    columns.add(
        Column.<ElectionRow>shown("Nobody\n(%)", r -> percent(r.odds().all().noMajority()))
            .flushRight());
    if (answer.kind() == ModelKind.RANDOM_VOTING) {
      return new Listing<>("By election", columns, answer.elections());
    }
    columns.add(column("Bias\n(pp)", r -> Cell.of(DrawnBiasFigures.EXPECTED, r.bias())));
    columns.add(Column.shown("Towards", r -> Cell.text(BiasSentence.towards(r))));
    columns.add(column("Nation\n(s.d.)", r -> Cell.of(SwingModelFigures.NATIONAL, r.modelled())));
    if (answer.kind() == ModelKind.CORRELATED) {
      columns.add(column("Region\n(s.d.)", r -> Cell.of(SwingModelFigures.REGIONAL, r.modelled())));
    }
    if (answer.kind() == ModelKind.CORRELATED || answer.kind() == ModelKind.INDEPENDENT) {
      columns.add(column("States\n(s.d.)", r -> Cell.of(SwingModelFigures.STATE, r.modelled())));
    }
    return new Listing<>("By election", columns, answer.elections());
  }

  private static Column<ElectionRow> column(String header, Function<ElectionRow, Cell> value) {
    Column<ElectionRow> column =
        Column.<ElectionRow>shown(header, value).flushRight().decimals(FEW_DECIMALS);
    return header.contains("s.d.") ? column.unsigned() : column;
  }

  private String lead(Row row) {
    return Double.isFinite(row.window().to()) ? points(row.window().to()) : ANY_LEAD;
  }

  /** A number of points with no more decimals than it has: {@code 1}, {@code 0.5}. */
  static String points(double points) {
    String text = Numerals.of(points, 2);
    return text.endsWith(".00")
        ? text.substring(0, text.length() - 3)
        : text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }

  private static Cell percent(Ratio ratio) {
    return ratio.isDefined() ? Cell.percent(100 * ratio.value()) : Cell.MISSING;
  }

  private Cell error(Ratio ratio) {
    if (!ratio.isDefined()) {
      return Cell.MISSING;
    }
    return answer.isExact() ? Cell.text("exact") : Cell.percent(100 * ratio.standardError());
  }
}
