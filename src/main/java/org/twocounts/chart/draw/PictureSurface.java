package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;

/** A surface that holds picture files as they are, instead of the pixels drawn from them. */
public interface PictureSurface {
  /**
   * Puts the picture of a file there.
   *
   * @param file a PNG, GIF or JPEG picture
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  void putPicture(Path file, Rectangle2D place);
}
