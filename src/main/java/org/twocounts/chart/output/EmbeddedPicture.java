package org.twocounts.chart.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A picture file as an address that holds its bytes, so that an SVG stands alone. */
final class EmbeddedPicture {
  private EmbeddedPicture() {}

  /**
   * The address, {@code data:image/png;base64,…}: of PNG, GIF or JPEG by the first bytes.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  static String address(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return "data:" + type(bytes) + ";base64," + Base64.getEncoder().encodeToString(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the picture cannot be read", e);
    }
  }

  private static String type(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    if (start.startsWith("GIF8")) {
      return "image/gif";
    }
    return start.startsWith("\u00ff\u00d8") ? "image/jpeg" : "image/png";
  }
}
