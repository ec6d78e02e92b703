/**
 * How a user says a scenario, on the command line or in a file, and how its outcome is laid out.
 *
 * <p>What can be said is declared in {@link org.twocounts.analysis.scenario.PlanOption} and {@link
 * org.twocounts.analysis.scenario.StepOption}: {@link org.twocounts.cli.whatif.ScenarioOptions}
 * makes options of the command line of it, and {@link org.twocounts.cli.whatif.ScenarioFile} reads
 * and writes its files.
 */
package org.twocounts.cli.whatif;
