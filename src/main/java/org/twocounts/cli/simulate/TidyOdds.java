package org.twocounts.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.twocounts.analysis.Contest;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.simulate.SimulationAnswer.ElectionRow;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.SplitOddsFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.simulation.Chances;
import org.twocounts.simulation.Ratio;
import org.twocounts.simulation.Window;

/** Chances of one election with a lead of a window, by the two of its pair. */
record TidyOdds(Contest pair, Window window, Chances chances) {

  /** Every election with every window: the CSV. */
  static Listing<TidyOdds> of(SimulationAnswer answer) {
    List<Column<TidyOdds>> columns = new ArrayList<>();
    columns.add(Column.of(SharedFigures.year(o -> o.pair().election().year())));
    columns.add(Column.of(SharedFigures.winner(o -> Optional.of(o.pair().winner()))));
    columns.add(Column.of(TippingFigures.rival(o -> o.pair().rival())));
    columns.addAll(columns());
    return new Listing<>(
        "",
        columns,
        answer.elections().stream().flatMap(row -> rows(answer, row).stream()).toList());
  }

  /** The windows of one election, in JSON. */
  static Listing<TidyOdds> ofElection(SimulationAnswer answer, ElectionRow row) {
    List<TidyOdds> rows = rows(answer, row);
    return new Listing<>("", columns(), rows.subList(1, rows.size()));
  }

  /** All leads, then those within each limit. */
  private static List<TidyOdds> rows(SimulationAnswer answer, ElectionRow row) {
    Contest pair = row.odds().nation().pair();
    List<TidyOdds> rows = new ArrayList<>();
    rows.add(new TidyOdds(pair, Window.ALL, row.odds().all()));
    IntStream.range(0, answer.within().size())
        .mapToObj(
            i ->
                new TidyOdds(
                    pair, answer.odds().leads().windows().get(i), row.odds().windows().get(i)))
        .forEach(rows::add);
    return rows;
  }

  private static List<Column<TidyOdds>> columns() {
    return List.of(
        Column.of(SplitOddsFigures.within(o -> SimulationData.finite(o.window().to()))),
        column(SplitOddsFigures::probability, o -> o.chances().split()),
        column(SplitOddsFigures::standardError, o -> o.chances().split()),
        column(SplitOddsFigures::favouringWinner, o -> o.favouring(o.pair().winner())),
        column(SplitOddsFigures::favouringRival, o -> o.favouring(o.pair().rival())),
        column(SplitOddsFigures::noMajorityProbability, o -> o.chances().noMajority()),
        column(SplitOddsFigures::noMajorityStandardError, o -> o.chances().noMajority()),
        Column.of(SplitOddsFigures.likelihood(o -> o.chances().likelihood())));
  }

  private static Column<TidyOdds> column(
      Function<Function<TidyOdds, Ratio>, Figure<TidyOdds>> figure,
      Function<TidyOdds, Ratio> value) {
    return Column.of(figure.apply(value));
  }

  private Ratio favouring(String name) {
    return name.equals(pair.positive()) ? chances.positiveSplit() : chances.negativeSplit();
  }
}
