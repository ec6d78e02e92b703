/**
 * What {@code simulate} asks and prints: the options of models and of drawing, the page, the JSON.
 *
 * <p>Start at {@link org.twocounts.cli.simulate.SimulationPage}.
 */
package org.twocounts.cli.simulate;
