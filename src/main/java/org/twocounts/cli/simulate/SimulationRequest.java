package org.twocounts.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.cli.session.Interruption;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.Effort;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.Simulation;
import org.twocounts.simulation.SplitOdds;
import org.twocounts.simulation.SwingModel;

/** What was asked of {@code simulate}, understood. */
public final class SimulationRequest {
  private final AskedElections asked;
  private final ModelOptions model;
  private final EffortOptions options;
  private final List<Double> within;
  private final Simulation simulation;

  private SimulationRequest(
      AskedElections asked,
      ModelOptions model,
      EffortOptions options,
      List<Double> within,
      Simulation simulation) {
    this.asked = asked;
    this.model = model;
    this.options = options;
    this.within = within;
    this.simulation = simulation;
  }

  /**
   * Understands the options, and reads the record that they need.
   *
   * @param year null where a period is given
   * @param period null where a year is given
   * @throws UsageException if the options make no question
   */
  public static SimulationRequest of(
      Session session,
      Integer year,
      String period,
      ModelOptions model,
      EffortOptions options,
      List<String> within) {
    if ((year == null) == (period == null)) {
      throw new UsageException(
          "simulate needs either a year or --period FROM-TO, such as: simulate 2000");
    }
    Assumptions assumptions = model.assumptions();
    options.check();
    List<Double> leads = leads(within);
    Optional<Assumptions.Period> span =
        Optional.ofNullable(period).map(text -> GivenPeriod.parse("--period", text));
    ElectionRecord record = session.record(sections(model.kind()));
    AskedElections asked =
        span.isPresent()
            ? AskedElections.ofPeriod(record, span.get())
            : AskedElections.ofYear(record, year);
    List<ModelledNation> nations =
        swung(model.swing(), modelled(record, asked, assumptions, model));
    return new SimulationRequest(
        asked, model, options, leads, new Simulation(nations, Leads.of(leads)));
  }

  private static Section[] sections(ModelKind kind) {
    return kind == ModelKind.RANDOM_VOTING
        ? new Section[] {
          Section.ELECTIONS, Section.CENSUSES, Section.APPORTIONMENT, Section.RESIDENT_POPULATIONS
        }
        : new Section[] {Section.ELECTIONS};
  }

  private static List<Double> leads(List<String> within) {
    TreeSet<Double> leads = new TreeSet<>();
    within.forEach(w -> leads.add(GivenNumber.decimal("--margin-within", w, "0.01", "100")));
    return List.copyOf(leads);
  }

  private static List<ModelledNation> modelled(
      ElectionRecord record, AskedElections asked, Assumptions assumptions, ModelOptions model) {
    if (model.kind() == ModelKind.RANDOM_VOTING) {
      return assumptions.of(record, asked.elections());
    }
    List<ModelledNation> nations;
    try {
      nations = assumptions.of(record, asked.elections());
    } catch (NotDefinedException e) {
      throw new UsageException(
          assumptions
                  .swings()
                  .map(s -> "--swings " + s.from() + "-" + s.through() + ": ")
                  .orElse("")
              + e.getMessage()
              + ": "
              + model.thatGiveDeviations());
    }
    if (assumptions.swings().isPresent()
        && model.kind() != ModelKind.BOOTSTRAP
        && nations.get(0).estimate().isEmpty()) {
      throw new UsageException("--swings: every deviation is given, none is left to be estimated");
    }
    return nations;
  }

  /** The same around a result that has moved. */
  private static List<ModelledNation> swung(Optional<Swing> swing, List<ModelledNation> nations) {
    if (swing.isEmpty()) {
      return nations;
    }
    List<ModelledNation> swung = new ArrayList<>();
    for (ModelledNation nation : nations) {
      SwingModel old = nation.model();
      Swing within =
          new Swing(
              swing.get().towards(),
              swing.get().points(),
              Optional.of(nation.nation().pair().rival()));
      swung.add(
          new ModelledNation(
              nation.nation(),
              new SwingModel(
                  old.kind(),
                  old.spread(),
                  within.signed(nation.nation().pair()),
                  old.tails(),
                  old.turnout(),
                  old.pastDeviations()),
              nation.estimate()));
    }
    return swung;
  }

  /** Answers, as far as it is let. */
  public SimulationAnswer answer(Session session, Interruption interruption) {
    int elections = simulation.nations().size();
    Sampling sampling = options.sampling(simulation, model.kind());
    Effort effort = options.effort(sampling, elections);
    try (SimulationProgress progress =
        new SimulationProgress(session, interruption, effort, sampling, elections)) {
      SplitOdds odds =
          sampling == Sampling.EXACT
              ? simulation.exact(options.seed(), progress)
              : simulation.drawn(sampling, effort, options.seed(), progress);
      return new SimulationAnswer(
          asked, simulation.nations(), model.kind(), model.given(), within, odds, effort);
    }
  }
}
