/**
 * How a user says a scenario, on the command line or in a file, and how its outcome is laid out.
 *
 * <p>Start at {@link org.twocounts.cli.whatif.PlanWords}: the words that a user gives for a plan,
 * whichever way they came. {@link org.twocounts.cli.whatif.ScenarioFile} reads and writes them.
 */
package org.twocounts.cli.whatif;
