/**
 * Draws chart descriptions on a {@code Graphics2D}, whatever is behind it.
 *
 * <p>{@link org.twocounts.chart.draw.ChartPainter} is central: it measures and draws a {@code
 * ChartSpec} in a {@link org.twocounts.chart.draw.Look}. JFreeChart draws the marks between axes;
 * text, keys and maps are drawn here. To change how labels find room, start at {@code LabelPlacer}.
 */
package org.twocounts.chart.draw;
