package org.twocounts.chart;

/** Is told how far the drawing of a gallery is. Called from several threads, one at a time. */
@FunctionalInterface
public interface GalleryProgress {
  /** Nothing to tell. */
  GalleryProgress SILENT = (done, of, chart) -> {};

  /**
   * A chart is done, or has failed.
   *
   * @param done charts done so far
   * @param of charts there are
   * @param chart its id
   */
  void chartDone(int done, int of, String chart);
}
