package org.twocounts.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.simulate.SimulationAnswer.ElectionRow;
import org.twocounts.cli.simulate.SimulationAnswer.Point;
import org.twocounts.cli.simulate.SimulationAnswer.Row;
import org.twocounts.figure.DrawnBiasFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.SplitOddsFigures;
import org.twocounts.figure.SwingModelFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.simulation.BiasSpread;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.PartyChances;
import org.twocounts.simulation.Ratio;
import org.twocounts.simulation.SwingModel;

/** An answer as the object of JSON. */
final class SimulationData {
  private static final int DECIMALS = 6;

  private final SimulationAnswer answer;

  SimulationData(SimulationAnswer answer) {
    this.answer = answer;
  }

  void put(Fields json) {
    PartyChances all = answer.odds().all();
    json.put("model", answer.kind().label())
        .put("parameters", parameters())
        .put("runs", answer.isExact() ? Cell.MISSING : Cell.count(answer.odds().draws()))
        .put("seed", Cell.count(answer.odds().seed()))
        .put(SplitOddsFigures.splitProbability(PartyChances::split), all)
        .put("noMajorityProbability", ratio(all.noMajority()))
        .put("byMargin", byMargin(answer.rows().subList(1, answer.rows().size())))
        .put(SplitOddsFigures.splitStandardError(PartyChances::split), all)
        .put(SplitOddsFigures.noMajorityStandardError(PartyChances::noMajority), all)
        .put("favouring", favouring(all))
        .put("sampling", answer.odds().sampling().label())
        .put("complete", Cell.flag(!answer.isCut() && !answer.isUnprecise()))
        .put("steps", steps())
        .put("curve", curve())
        .put("elections", elections());
  }

  private static Cell ratio(Ratio ratio) {
    return ratio.isDefined() ? Cell.decimal(ratio.value(), DECIMALS) : Cell.MISSING;
  }

  private static Cell favouring(PartyChances chances) {
    Fields fields = new Fields();
    for (Map.Entry<String, Ratio> party : chances.favouring().entrySet()) {
      fields.put(party.getKey(), ratio(party.getValue()));
    }
    return new Cell.Nested(fields);
  }

  /** Those that all elections have alike; the others stand with their elections. */
  private Fields parameters() {
    Fields fields = new Fields();
    for (Figure<ModelledNation> figure : SwingModelFigures.all()) {
      List<Optional<?>> values = new ArrayList<>();
      answer.nations().forEach(n -> values.add(figure.value().apply(n)));
      boolean alike = values.stream().distinct().count() == 1;
      fields.put(
          figure.definition().camelCaseName(),
          alike ? Cell.of(figure, answer.nations().get(0)) : Cell.MISSING);
    }
    boolean held = answer.nations().get(0).model().turnout() == SwingModel.Turnout.HELD;
    return fields
        .put("turnout", held ? "held" : "drawn")
        .putTexts("givenOptions", answer.given().stream().map(name -> name.substring(2)).toList());
  }

  private static Listing<Row> byMargin(List<Row> rows) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.of(SplitOddsFigures.within(r -> OptionalDouble.of(r.window().to()))));
    columns.addAll(chances(Row::chances));
    columns.add(Column.of(SplitOddsFigures.likelihood(r -> r.chances().likelihood())));
    return new Listing<>("", columns, rows);
  }

  private static <T> List<Column<T>> chances(Function<T, PartyChances> chances) {
    return List.of(
        Column.of(SplitOddsFigures.<T>probability(r -> chances.apply(r).split())),
        Column.of(SplitOddsFigures.<T>standardError(r -> chances.apply(r).split())),
        Column.data("favouring", r -> favouring(chances.apply(r))),
        Column.of(SplitOddsFigures.<T>noMajorityProbability(r -> chances.apply(r).noMajority())),
        Column.of(SplitOddsFigures.<T>noMajorityStandardError(r -> chances.apply(r).noMajority())));
  }

  private Listing<Row> steps() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.of(SplitOddsFigures.leadFrom(r -> r.window().from())));
    columns.add(Column.of(SplitOddsFigures.leadTo(r -> finite(r.window().to()))));
    columns.addAll(chances(Row::chances));
    columns.add(Column.of(SplitOddsFigures.likelihood(r -> r.chances().likelihood())));
    return new Listing<>("", columns, answer.steps());
  }

  static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private Listing<Point> curve() {
    List<Column<Point>> columns = new ArrayList<>();
    columns.add(Column.of(SplitOddsFigures.lead(Point::lead)));
    columns.addAll(chances(Point::chances));
    columns.add(Column.of(SplitOddsFigures.leadDensity(p -> p.chances().likelihood())));
    return new Listing<>("", columns, answer.curve());
  }

  private Listing<ElectionRow> elections() {
    List<Column<ElectionRow>> columns = new ArrayList<>();
    columns.add(Column.of(SharedFigures.year(r -> r.odds().year())));
    columns.add(
        Column.of(SharedFigures.winner(r -> Optional.of(r.odds().nation().pair().winner()))));
    columns.add(Column.of(TippingFigures.rival(r -> r.odds().nation().pair().rival())));
    columns.add(Column.of(TippingFigures.marginOf(r -> r.odds().nation().pair().positive())));
    columns.add(Column.of(TippingFigures.marginOver(r -> r.odds().nation().pair().negative())));
    columns.add(
        Column.of(
            SplitOddsFigures.draws(
                r -> answer.isExact() ? OptionalLong.empty() : OptionalLong.of(r.odds().draws()))));
    columns.add(Column.of(SplitOddsFigures.splitProbability(r -> r.odds().all().split())));
    columns.add(Column.of(SplitOddsFigures.splitStandardError(r -> r.odds().all().split())));
    columns.add(
        Column.of(SplitOddsFigures.noMajorityProbability(r -> r.odds().all().noMajority())));
    columns.add(
        Column.of(SplitOddsFigures.noMajorityStandardError(r -> r.odds().all().noMajority())));
    columns.add(Column.rows("byMargin", r -> TidyOdds.ofElection(answer, r)));
    columns.add(Column.rows("electors", DrawnElectors::listing));
    for (Figure<Optional<BiasSpread>> figure :
        List.of(
            DrawnBiasFigures.EXPECTED,
            DrawnBiasFigures.STANDARD_ERROR,
            DrawnBiasFigures.DEVIATION,
            DrawnBiasFigures.LOW,
            DrawnBiasFigures.HIGH,
            DrawnBiasFigures.POSITIVE)) {
      columns.add(Column.of(figure.<ElectionRow>of(ElectionRow::bias)).inObject("bias"));
    }
    columns.add(
        Column.of(TippingFigures.<ElectionRow>towards(r -> BiasSentence.towards(r)))
            .inObject("bias"));
    for (Figure<ModelledNation> figure : SwingModelFigures.all()) {
      columns.add(Column.of(figure.<ElectionRow>of(ElectionRow::modelled)).inObject("parameters"));
    }
    return new Listing<>("", columns, answer.elections());
  }
}
