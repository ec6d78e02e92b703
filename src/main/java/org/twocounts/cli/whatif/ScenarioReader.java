package org.twocounts.cli.whatif;

import java.util.List;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.cli.session.UsageException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Turns a user's words into a scenario. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /** The scenario of one election. */
  public static Scenario scenario(ElectionRecord record, Election election, ScenarioWords words) {
    StepReader reader = new StepReader(record, election, words.plan().rival());
    List<ScenarioStep> steps = words.steps().stream().map(reader::read).toList();
    boolean votesChange = !steps.isEmpty();
    checkRival(words.plan(), steps.stream().anyMatch(ScenarioStep::isSwing));
    Plan plan = new PlanReader(record, List.of(election), words.plan(), votesChange).read();
    return new Scenario(plan, steps);
  }

  /** The plan for every election. */
  public static Plan plan(ElectionRecord record, PlanWords words) {
    checkRival(words, false);
    return new PlanReader(record, record.elections(), words, false).read();
  }

  private static void checkRival(PlanWords words, boolean swings) {
    if (words.rival().isPresent() && !words.twoParty() && !swings) {
      throw new UsageException("--rival goes with --two-party or --swing, which take a pair");
    }
  }
}
