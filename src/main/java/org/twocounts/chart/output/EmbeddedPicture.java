package org.twocounts.chart.output;

import java.util.Base64;
import org.twocounts.chart.theme.LogoPicture;

/** A picture file as an address that holds its bytes, so that an SVG stands alone. */
final class EmbeddedPicture {
  private EmbeddedPicture() {}

  /** The address, such as {@code data:image/png;base64,…}. */
  static String address(LogoPicture picture) {
    return "data:"
        + picture.mediaType()
        + ";base64,"
        + Base64.getEncoder().encodeToString(picture.file());
  }
}
