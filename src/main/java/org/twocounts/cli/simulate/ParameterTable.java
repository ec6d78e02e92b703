package org.twocounts.cli.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SwingModelFigures;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.SwingModel;
import org.twocounts.words.Numerals;

/** Every parameter of the model in use, with its value and where that comes from. */
final class ParameterTable {
  private static final int FINE = 3;

  private final SimulationAnswer answer;
  private final List<Line> lines = new ArrayList<>();

  /** One parameter. */
  record Line(String name, String value, String source) {}

  private ParameterTable(SimulationAnswer answer) {
    this.answer = answer;
  }

  /** Empty for a model without parameters. */
  static Optional<Listing<Line>> of(SimulationAnswer answer) {
    if (answer.kind() == ModelKind.RANDOM_VOTING) {
      return Optional.empty();
    }
    ParameterTable table = new ParameterTable(answer);
    table.fill();
    return Optional.of(
        new Listing<>(
            "Parameters of the model " + answer.kind().label(),
            List.of(
                Column.shown("Parameter", line -> Cell.text(line.name())),
                Column.<Line>shown("Value", line -> Cell.text(line.value())).flushRight(),
                Column.shown("From", line -> Cell.text(line.source()))),
            table.lines));
  }

  private void fill() {
    add("mean swing from the result (pp)", "--swing", "usual", ParameterTable::swing);
    addDeviation("the nation's swing, s.d. (pp)", "--national-sd", SwingModelFigures.NATIONAL);
    addDeviation("a region's beyond it, s.d. (pp)", "--regional-sd", SwingModelFigures.REGIONAL);
    addDeviation("a state's beyond both, s.d. (pp)", "--state-sd", SwingModelFigures.STATE);
    if (has(SwingModelFigures.STATE) && !answer.given().contains("--state-sd")) {
      add("states' own, least to most", "", "estimated", ParameterTable::states);
    }
    if (answer.kind() == ModelKind.BOOTSTRAP) {
      add("past maps of deviations, each way", "--swings", "record", ParameterTable::maps);
    }
    add(tailsOf(), "--tails", "usual", ParameterTable::tails);
    boolean drawn = model().turnout() == SwingModel.Turnout.DRAWN;
    add("turnout", "--turnout", "usual", m -> drawn ? "drawn" : "held");
    if (drawn) {
      add(
          "s.d. of its logarithm",
          "--turnout-sd",
          "estimated",
          m -> Numerals.of(m.model().spread().turnout(), FINE));
    }
  }

  /** Maps of the past have tails of their own. */
  private String tailsOf() {
    return answer.kind() == ModelKind.BOOTSTRAP
        ? "distribution of the nation's swing"
        : "distribution of swings";
  }

  private SwingModel model() {
    return answer.nations().get(0).model();
  }

  private boolean has(Figure<ModelledNation> figure) {
    return figure.value().apply(answer.nations().get(0)).isPresent();
  }

  private void addDeviation(String name, String option, Figure<ModelledNation> figure) {
    if (has(figure)) {
      add(
          name,
          option,
          "estimated",
          m -> Numerals.of((Double) figure.value().apply(m).orElseThrow(), 2));
    }
  }

  private void add(
      String name, String option, String otherwise, Function<ModelledNation, String> value) {
    List<String> values = answer.nations().stream().map(value).distinct().toList();
    lines.add(
        new Line(
            name,
            values.size() == 1 ? values.get(0) : range(values),
            answer.given().contains(option) ? "given" : otherwise));
  }

  /** The least and the greatest of the elections' values, where they are numbers. */
  private static String range(List<String> values) {
    if (!values.stream().allMatch(v -> v.matches("[0-9]+(\\.[0-9]+)?"))) {
      return "by election";
    }
    List<String> sorted =
        values.stream().sorted(Comparator.comparingDouble(Double::parseDouble)).toList();
    return sorted.get(0) + " to " + sorted.get(sorted.size() - 1) + " by election";
  }

  private static String swing(ModelledNation modelled) {
    double points = modelled.model().meanSwing();
    Contest pair = modelled.nation().pair();
    return points == 0
        ? "0"
        : Swing.side(pair, points > 0 ? pair.positive() : pair.negative())
            + "+"
            + OddsTables.points(Math.abs(points));
  }

  private static String states(ModelledNation modelled) {
    return number(SwingModelFigures.STATE_LEAST, modelled)
        + "–"
        + number(SwingModelFigures.STATE_MOST, modelled);
  }

  private static String number(Figure<ModelledNation> figure, ModelledNation modelled) {
    return Numerals.of((Double) figure.value().apply(modelled).orElseThrow(), 2);
  }

  private static String maps(ModelledNation modelled) {
    return Numerals.of(modelled.model().pastDeviations().size());
  }

  private static String tails(ModelledNation modelled) {
    OptionalDouble freedom = modelled.model().tails();
    return freedom.isPresent()
        ? "Student's t, " + OddsTables.points(freedom.getAsDouble()) + " d.f."
        : "normal";
  }
}
