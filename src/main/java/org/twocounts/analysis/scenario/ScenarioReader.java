package org.twocounts.analysis.scenario;

import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Turns a user's words into a scenario. */
public final class ScenarioReader {
  private final ElectionRecord record;
  private final Names names;

  /**
   * Prepares to read.
   *
   * @param names how candidates and states of the record are found
   */
  public ScenarioReader(ElectionRecord record, Names names) {
    this.record = record;
    this.names = names;
  }

  /**
   * The scenario of one election.
   *
   * @throws NotDefinedException if the words make no sense, with what would
   */
  public Scenario scenario(Election election, ScenarioWords words) {
    StepReader reader =
        new StepReader(names, record, election, words.plan().word(PlanOption.RIVAL));
    List<ScenarioStep> steps = words.steps().stream().map(reader::read).toList();
    checkRival(words.plan(), steps.stream().anyMatch(ScenarioStep::isSwing));
    Plan plan = new PlanReader(names, List.of(election), words.plan(), !steps.isEmpty()).read();
    return new Scenario(plan, steps);
  }

  /**
   * The plan for every election.
   *
   * @throws NotDefinedException if the words make no sense, with what would
   */
  public Plan plan(PlanWords words) {
    checkRival(words, false);
    return new PlanReader(names, record.elections(), words, false).read();
  }

  private static void checkRival(PlanWords words, boolean swings) {
    if (words.has(PlanOption.RIVAL) && !words.has(PlanOption.TWO_PARTY) && !swings) {
      throw new NotDefinedException("--rival goes with --two-party or --swing, which take a pair");
    }
  }
}
