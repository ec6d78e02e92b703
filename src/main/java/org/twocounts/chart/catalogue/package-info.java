/**
 * The charts, one class each, named after what they show.
 *
 * <p>{@link org.twocounts.chart.catalogue.ChartCatalogue} lists them. To add a chart, write a class
 * that extends {@code RecordChart} (all elections), {@code ElectionChart} (one) or another {@code
 * NamedChart}, and put it into the list, under its topic. What else it needs, and what is written
 * by itself, is in {@code CONTRIBUTING.md}; tests measure that its labels keep apart.
 */
package org.twocounts.chart.catalogue;
