package org.twocounts.cli.simulate;

import static org.twocounts.simulation.ModelKind.BOOTSTRAP;
import static org.twocounts.simulation.ModelKind.CORRELATED;
import static org.twocounts.simulation.ModelKind.INDEPENDENT;
import static org.twocounts.simulation.ModelKind.UNIFORM;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.cli.session.UsageException;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.SwingModel.Turnout;
import org.twocounts.words.Joined;
import picocli.CommandLine.Option;

/** The options that choose a model and give its parameters. */
public final class ModelOptions {
  private static final String MOST_POINTS = "100";
  private static final Set<ModelKind> OF_SWINGS =
      EnumSet.of(UNIFORM, INDEPENDENT, CORRELATED, BOOTSTRAP);

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description =
          "uniform: all states swing as the nation; independent: each on its own as well;"
              + " correlated (default): regions too; bootstrap: states deviate as in elections of"
              + " the past; random-voting: every voter tosses a coin.")
  private ModelKind kind = CORRELATED;

  @Option(
      names = "--national-sd",
      paramLabel = "POINTS",
      description = "Standard deviation of the nation's swing; estimated where not given.")
  private String national;

  @Option(
      names = "--regional-sd",
      paramLabel = "POINTS",
      description = "The same of a region, beyond the nation.")
  private String regional;

  @Option(
      names = "--state-sd",
      paramLabel = "POINTS",
      description = "The same of each state, beyond nation and region.")
  private String state;

  @Option(
      names = "--turnout",
      paramLabel = "HOW",
      description = "Each state's part of the votes: held (default) or drawn.")
  private Turnout turnout;

  @Option(
      names = "--turnout-sd",
      paramLabel = "SD",
      description = "With --turnout drawn: standard deviation of its logarithm.")
  private String turnoutDeviation;

  @Option(
      names = "--swing",
      paramLabel = "D+1.5",
      description = "Mean swing from the result, to a party in every state alike (default: none).")
  private String swing;

  @Option(
      names = "--tails",
      paramLabel = "NU",
      description = "Swings follow Student's t with so many degrees of freedom, over 2.")
  private String tails;

  @Option(
      names = "--swings",
      paramLabel = "FROM-TO",
      description =
          "Estimate from the swings between these elections (default: the ten nearest swings).")
  private String swings;

  /** An option with what was given and the models that use it. */
  private record Given(String name, Object value, Set<ModelKind> models) {}

  private List<Given> all() {
    List<Given> all = new ArrayList<>();
    all.add(new Given("--national-sd", national, OF_SWINGS));
    all.add(new Given("--regional-sd", regional, EnumSet.of(CORRELATED)));
    all.add(new Given("--state-sd", state, EnumSet.of(INDEPENDENT, CORRELATED)));
    all.add(new Given("--turnout", turnout, OF_SWINGS));
    all.add(new Given("--turnout-sd", turnoutDeviation, OF_SWINGS));
    all.add(new Given("--swing", swing, OF_SWINGS));
    all.add(new Given("--tails", tails, OF_SWINGS));
    all.add(new Given("--swings", swings, OF_SWINGS));
    all.removeIf(option -> option.value() == null);
    return all;
  }

  ModelKind kind() {
    return kind;
  }

  /** Names of the options that were given, in the order of the help. */
  List<String> given() {
    return all().stream().map(Given::name).toList();
  }

  /** The mean swing. */
  Optional<Swing> swing() {
    return Optional.ofNullable(swing).map(text -> Swing.parse(text, Optional.empty()));
  }

  /** Which options give what would be estimated. */
  String thatGiveDeviations() {
    List<String> names = new ArrayList<>(List.of("--national-sd", "--regional-sd", "--state-sd"));
    names.removeIf(name -> kind == UNIFORM && !name.equals("--national-sd"));
    names.removeIf(name -> kind == INDEPENDENT && name.equals("--regional-sd"));
    if (turnout == Turnout.DRAWN) {
      names.add("--turnout-sd");
    }
    return (kind == BOOTSTRAP ? "--model correlated with " : "") + Joined.of(names);
  }

  /**
   * What is assumed, but for the mean swing.
   *
   * @throws UsageException if an option is given that the model does not use, or out of its range
   */
  Assumptions assumptions() {
    for (Given option : all()) {
      if (!option.models().contains(kind)) {
        throw new UsageException(
            option.name()
                + ": the model "
                + kind.label()
                + " does not use it; leave it out or take --model "
                + String.join(" or ", option.models().stream().map(ModelKind::label).toList()));
      }
    }
    if (turnoutDeviation != null && turnout != Turnout.DRAWN) {
      throw new UsageException("--turnout-sd goes with --turnout drawn");
    }
    return new Assumptions(
        kind,
        points("--national-sd", national),
        points("--regional-sd", regional),
        points("--state-sd", state),
        optional("--turnout-sd", turnoutDeviation, "0", "2"),
        0,
        optional("--tails", tails, "2.01", "1000"),
        turnout == null ? Turnout.HELD : turnout,
        Optional.ofNullable(swings).map(text -> GivenPeriod.parse("--swings", text)));
  }

  private static OptionalDouble points(String option, String text) {
    return optional(option, text, "0", MOST_POINTS);
  }

  private static OptionalDouble optional(String option, String text, String least, String most) {
    return text == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(GivenNumber.decimal(option, text, least, most));
  }
}
