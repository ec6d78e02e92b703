/**
 * What charts say and show, as plain values: titles, axes in words, marks, labels, the table of
 * their figures and the text for those who do not see them.
 *
 * <p>{@link org.twocounts.chart.spec.ChartSpec} is central. To add a kind of mark, start at {@link
 * org.twocounts.chart.spec.Layer}; the compiler then shows where it must be drawn and written.
 */
package org.twocounts.chart.spec;
