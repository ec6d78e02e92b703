/**
 * The ground that maps are drawn on: outlines of states and of their historical unions, and the
 * grid of tiles, read from resources that name whom they are owed to.
 *
 * <p>{@link org.twocounts.chart.geo.MapGeometry} is central. To add an outline, add a line to
 * {@code state-outlines.txt}.
 */
package org.twocounts.chart.geo;
