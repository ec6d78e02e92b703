/**
 * A scenario in the words of a user, on a command line or in a file: what can be said, and what it
 * means.
 *
 * <p>Start at {@link org.twocounts.analysis.scenario.PlanOption}: each option of a plan is declared
 * there once, and its command-line option, its field in files and in JSON, its part of the sentence
 * that names the plan and its row in the guide follow. {@link
 * org.twocounts.analysis.scenario.StepOption} declares the changes of votes. To add an option, add
 * a constant.
 */
package org.twocounts.analysis.scenario;
