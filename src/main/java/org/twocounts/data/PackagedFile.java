package org.twocounts.data;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file that the program carries beside a class.
 *
 * <p>Started from its jar alone, the program reads it there, which Java has open already: by way of
 * a URL it would be opened once more, and a start would take longer.
 */
public final class PackagedFile {
  private PackagedFile() {}

  /**
   * The bytes of a file.
   *
   * @param name as it stands in the folder of the class
   * @return empty where there is none
   */
  public static Optional<byte[]> read(Class<?> beside, String name) {
    try {
      Optional<byte[]> inJar = inJar(beside.getPackageName().replace('.', '/') + '/' + name);
      return inJar.isPresent() ? inJar : resource(beside, name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is packaged and cannot be read", e);
    }
  }

  private static Optional<byte[]> inJar(String path) throws IOException {
    String classes = System.getProperty("java.class.path", "");
    if (!classes.endsWith(".jar") || classes.indexOf(File.pathSeparatorChar) >= 0) {
      return Optional.empty();
    }
    try (ZipFile jar = new ZipFile(classes)) {
      ZipEntry entry = jar.getEntry(path);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return Optional.of(in.readNBytes(Math.toIntExact(entry.getSize())));
      }
    }
  }

  private static Optional<byte[]> resource(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
