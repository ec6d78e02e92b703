/**
 * The charts, one class each, named after what they show.
 *
 * <p>{@link org.twocounts.chart.catalogue.ChartCatalogue} lists them. To add a chart, write a class
 * that implements {@link org.twocounts.chart.Chart}, put it into the list, and run the tests: they
 * say which golden text to add and measure that its labels keep apart. Then give it a section in
 * {@code docs/charts.md}: question and finding word for word as the chart has them, what is drawn,
 * how to read it; a test holds the page to the list.
 */
package org.twocounts.chart.catalogue;
