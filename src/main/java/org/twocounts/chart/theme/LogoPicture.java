package org.twocounts.chart.theme;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.twocounts.input.InvalidInputException;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;

/** The logo of a house style: the file as it is, and the picture in it. */
public final class LogoPicture {
  /** Pixels that a logo may have: a small file may unfold into more than a memory holds. */
  public static final int MOST_PIXELS = 10_000_000;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of("png", "image/png", "gif", "image/gif", "jpeg", "image/jpeg");

  private final byte[] file;
  private final String mediaType;
  private final BufferedImage image;

  private LogoPicture(byte[] file, String mediaType, BufferedImage image) {
    this.file = file;
    this.mediaType = mediaType;
    this.image = image;
  }

  /**
   * Reads a picture; how large it is, is judged by its first bytes, before it is unfolded.
   *
   * @param name of the file, for messages
   * @param file the bytes of a PNG, GIF or JPEG file
   * @return empty where they are none
   * @throws InvalidInputException if it has more than {@link #MOST_PIXELS} or cannot be read
   */
  static Optional<LogoPicture> of(String name, byte[] file) {
    HeadlessDrawing.prepare();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
        ImageReader reader = readers.next();
        String mediaType = MEDIA_TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
        if (mediaType != null) {
          return Optional.of(new LogoPicture(file.clone(), mediaType, unfolded(name, reader, in)));
        }
      }
      return Optional.empty();
    } catch (InvalidInputException e) {
      throw e;
    } catch (IOException | RuntimeException damaged) {
      throw new InvalidInputException(
          name,
          Quoted.bare(name)
              + ": is damaged, or of a kind that cannot be read (a CMYK JPEG, for example); save"
              + " it as RGB or PNG");
    }
  }

  private static BufferedImage unfolded(String name, ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        throw new InvalidInputException(
            name,
            String.format(
                "%s: %s × %s pixels, more than the %s that a logo may have",
                Quoted.bare(name),
                Numerals.of(width),
                Numerals.of(height),
                Numerals.of(MOST_PIXELS)));
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** Its pixels. */
  public BufferedImage image() {
    return image;
  }

  /** Such as {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }

  /** The file that it was read from. */
  public byte[] file() {
    return file.clone();
  }
}
