package org.twocounts.chart.theme;

/** The shape of a point. */
public enum Marker {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  TRIANGLE_DOWN,
  DIAMOND,
  PENTAGON
}
