/**
 * Charts: what the record says, drawn.
 *
 * <p>{@link org.twocounts.chart.Chart} describes itself as a {@code ChartSpec}; {@link
 * org.twocounts.chart.ChartFiles} draws and writes one; {@link org.twocounts.chart.ChartGallery}
 * draws all. To add a chart, start at {@code catalogue}.
 */
package org.twocounts.chart;
