/**
 * Writes drawings as files: PNG with its resolution, SVG with title and description, PDF with its
 * fonts, the data as CSV. The same drawing gives the same bytes on every run.
 *
 * <p>{@link org.twocounts.chart.output.Drawing} is central. To add a format, give it a method there
 * and a constant in {@code ChartFormat}.
 */
package org.twocounts.chart.output;
