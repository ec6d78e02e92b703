package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Understands the words for a change of votes in one election. */
final class StepReader {
  private final Names names;
  private final ElectionRecord record;
  private final Election election;
  private final Optional<String> rival;

  /**
   * Prepares to read.
   *
   * @param rival whom a swing is to or from instead of the runner-up, in a user's words
   */
  StepReader(Names names, ElectionRecord record, Election election, Optional<String> rival) {
    this.names = names;
    this.record = record;
    this.election = election;
    this.rival = rival.map(this::candidate);
  }

  ScenarioStep read(StepWords step) {
    return step.kind().read(step.words(), this);
  }

  Optional<String> rival() {
    return rival;
  }

  String unit(String given) {
    return new ElectorUnits(names, record, election).read(given.trim());
  }

  String candidate(String given) {
    return names.candidate(List.of(election), given.trim());
  }
}
