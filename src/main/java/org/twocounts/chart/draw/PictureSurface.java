package org.twocounts.chart.draw;

import java.awt.geom.Rectangle2D;
import org.twocounts.chart.theme.LogoPicture;

/** A surface that holds picture files as they are, instead of the pixels drawn from them. */
public interface PictureSurface {
  /** Puts a picture there. */
  void putPicture(LogoPicture picture, Rectangle2D place);
}
