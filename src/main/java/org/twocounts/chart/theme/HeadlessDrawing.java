package org.twocounts.chart.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes Java draw on a machine without screen, fonts or fontconfig.
 *
 * <p>Java looks for system fonts before it draws the first letter, and fails where there are none,
 * even if the letters come from a font of our own. A font configuration that names no font takes
 * the search away. The property is internal to the JDK, so a test starts Java on a bare machine.
 */
public final class HeadlessDrawing {
  private static final String CONFIGURATION = "sun.awt.fontconfig";

  /** A library logs through an interface behind which nothing stands; it need not say so. */
  private static final String LOGGING = "slf4j.internal.verbosity";

  private HeadlessDrawing() {}

  /**
   * Prepares the virtual machine, once, before anything is drawn.
   *
   * @throws UncheckedIOException if no temporary file can be written
   */
  public static void prepare() {
    Prepared.ONCE.run();
  }

  private enum Prepared {
    ONCE;

    Prepared() {
      System.setProperty("java.awt.headless", "true");
      System.setProperty(LOGGING, System.getProperty(LOGGING, "ERROR"));
      if (System.getProperty(CONFIGURATION) == null) {
        System.setProperty(CONFIGURATION, emptyConfiguration().toString());
      }
    }

    void run() {}
  }

  private static Path emptyConfiguration() {
    try {
      Path file = Files.createTempFile("twocounts-fonts", ".properties");
      file.toFile().deleteOnExit();
      String lines = "version=1\nsequence.allfonts=default\n";
      return Files.write(file, lines.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary file for the font configuration", e);
    }
  }
}
