package org.twocounts.publish;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A picture that a page holds in itself.
 *
 * @param address a {@code data:} address with the whole content
 * @param alt what is read where it cannot be seen
 */
public record Picture(String address, String alt) {
  /**
   * The picture of a file.
   *
   * @param type media type, such as {@code image/svg+xml}
   */
  static Picture of(String type, byte[] content, String alt) {
    String data = new String(Base64.getEncoder().encode(content), StandardCharsets.US_ASCII);
    return new Picture("data:" + type + ";base64," + data, alt);
  }
}
