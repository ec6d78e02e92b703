/**
 * What the votes of an election give under another rule.
 *
 * <p>Start at {@link org.twocounts.analysis.counterfactual.Counterfactual#of}: a record, a year and
 * a {@link org.twocounts.analysis.counterfactual.Scenario} in; who would have how many electors,
 * the decision, the award of every state and the effect of every step out. A scenario is a {@link
 * org.twocounts.analysis.counterfactual.Plan} (whose electors, which rule, what it takes to be
 * elected) and steps that change votes before it. The record must hold the apportionment for
 * weights by people or another House, and the districts for the rule by district.
 *
 * <p>To add a rule, start in {@code org.twocounts.rule}; a number of electors, at {@link
 * org.twocounts.analysis.counterfactual.ElectorBasis}; a change of votes, at {@link
 * org.twocounts.analysis.counterfactual.ScenarioStep}; a named plan, at {@link
 * org.twocounts.analysis.counterfactual.PlanPreset}. How a user says them is declared in {@code
 * org.twocounts.analysis.scenario}.
 */
package org.twocounts.analysis.counterfactual;
