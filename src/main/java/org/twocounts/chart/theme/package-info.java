/**
 * How charts look: hues and what they stand for, palettes, patterns, letters, sizes.
 *
 * <p>{@link org.twocounts.chart.theme.Theme} and {@link org.twocounts.chart.theme.Preset} are
 * central. To add a colour, start at {@link org.twocounts.chart.theme.Hue} and give it a value in
 * every {@link org.twocounts.chart.theme.Palette}; a test holds it apart from the others.
 */
package org.twocounts.chart.theme;
