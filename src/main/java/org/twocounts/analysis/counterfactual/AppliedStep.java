package org.twocounts.analysis.counterfactual;

/**
 * A step and what it did.
 *
 * @param after the votes after it
 * @param effect in words, one line
 */
public record AppliedStep(ScenarioStep step, Ballots after, String effect) {}
