package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.model.Election;

/** Understands the words for a plan: lets every option change it in turn. */
final class PlanReader {
  private final Names names;
  private final List<Election> elections;
  private final PlanWords words;
  private final boolean votesChange;
  private final Optional<PlanPreset> preset;

  /**
   * Prepares to read.
   *
   * @param elections those that the plan is for, to find candidates by name
   * @param votesChange whether a step changes votes, so that electors as cast say nothing
   */
  PlanReader(Names names, List<Election> elections, PlanWords words, boolean votesChange) {
    this.names = names;
    this.elections = elections;
    this.words = words;
    this.votesChange = votesChange;
    this.preset = words.word(PlanOption.PRESET).map(PlanReader::preset);
  }

  Plan read() {
    PlanDraft draft = new PlanDraft();
    for (PlanOption option : PlanOption.values()) {
      option.change(draft, this);
    }
    return draft.plan();
  }

  private static PlanPreset preset(String name) {
    return PlanPreset.find(name)
        .orElseThrow(() -> Choices.unknown("preset", name, PlanPreset.names()));
  }

  PlanWords words() {
    return words;
  }

  boolean votesChange() {
    return votesChange;
  }

  /** The named plan or conventions that were asked for. */
  Optional<PlanPreset> preset() {
    return preset;
  }

  /** Whether conventions are asked for, under which any rule can be applied. */
  boolean isUnderConventions() {
    return preset.filter(PlanPreset::isConventions).isPresent();
  }

  String candidate(String given) {
    return names.candidate(elections, given);
  }

  String state(String given) {
    return names.state(given.trim()).state();
  }
}
