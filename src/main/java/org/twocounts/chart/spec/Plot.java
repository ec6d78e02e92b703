package org.twocounts.chart.spec;

/** What a panel shows. */
public sealed interface Plot permits XyPlot, MapPlot, TilePlot {

  /** Whether it is one of many small ones that are told apart by their headings alone. */
  default boolean isSmall() {
    return false;
  }

  /** Draws or writes it by its kind, so that a new kind breaks the build where it is missing. */
  <T> T fold(Cases<T> cases);

  /** One answer for each kind of plot. */
  interface Cases<T> {
    /** For a plot with two axes. */
    T ofAxes(XyPlot plot);

    /** For a map. */
    T ofMap(MapPlot plot);

    /** For states as tiles. */
    T ofTiles(TilePlot plot);
  }
}
