/**
 * The figures of findings, each defined once: name, heading, unit, meaning and value.
 *
 * <p>{@link org.twocounts.figure.Figure} is one figure; a class named after a finding, such as
 * {@link org.twocounts.figure.BiasFigures}, holds those of that finding. Commands, tables, evidence
 * of claims and the data of charts choose from them and say only how they print. To add a figure,
 * add a constant to the class of its finding, and name it where it is to be shown; a test holds one
 * name to one unit and one meaning wherever it stands.
 */
package org.twocounts.figure;
