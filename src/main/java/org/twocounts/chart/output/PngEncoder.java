package org.twocounts.chart.output;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes images as PNG (ISO/IEC 15948) with their resolution and title and nothing that changes
 * from run to run. Flat colours compress well unfiltered, and this is several times as fast as
 * {@code ImageIO}.
 */
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};
  private static final int EIGHT_BITS = 8;
  private static final int TRUE_COLOUR = 2;
  private static final byte UNFILTERED = 0;

  /** A third of the time of the usual 6, for files an eighth larger. */
  private static final int COMPRESSION = 3;

  private static final double METRES_AN_INCH = 0.0254;
  private static final int PER_METRE = 1;

  private final int dpi;
  private final String title;

  PngEncoder(int dpi, String title) {
    this.dpi = dpi;
    this.title = title;
  }

  /**
   * Encodes an image.
   *
   * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
   */
  byte[] encode(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(image));
      chunk(out, "pHYs", resolution());
      chunk(out, "iTXt", title());
      chunk(out, "IDAT", pixels(image));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] header(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {EIGHT_BITS, TRUE_COLOUR, 0, 0, 0});
    return bytes.toByteArray();
  }

  private byte[] resolution() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int perMetre = (int) Math.round(dpi / METRES_AN_INCH);
    out.writeInt(perMetre);
    out.writeInt(perMetre);
    out.writeByte(PER_METRE);
    return bytes.toByteArray();
  }

  private byte[] title() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("Title".getBytes(StandardCharsets.US_ASCII));
    bytes.write(new byte[] {0, 0, 0, 'e', 'n', 0, 0});
    bytes.write(title.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] raw = new byte[height * (1 + 3 * width)];
    int at = 0;
    for (int row = 0; row < colours.length; row += width) {
      raw[at++] = UNFILTERED;
      for (int i = row; i < row + width; i++) {
        int rgb = colours[i];
        raw[at] = (byte) (rgb >> 16);
        raw[at + 1] = (byte) (rgb >> 8);
        raw[at + 2] = (byte) rgb;
        at += 3;
      }
    }
    return deflated(raw);
  }

  private static byte[] deflated(byte[] raw) {
    Deflater deflater = new Deflater(COMPRESSION);
    deflater.setInput(raw);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
