package org.twocounts.chart.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes files beside their places and then puts them there, replacing what was there: all of
   * them, or none.
   *
   * @throws UncheckedIOException if one cannot be written
   */
  public static void writeAll(Map<Path, byte[]> contents) {
    Map<Path, Path> staged = new LinkedHashMap<>();
    Path current = null;
    try {
      for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
        current = file.getKey();
        Path directory = current.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        if (Files.isDirectory(current)) {
          throw new FileSystemException(current.toString(), null, "it is a folder");
        }
        Path temporary = Files.createTempFile(directory, ".twocounts", ".part");
        staged.put(temporary, current);
        Files.write(temporary, file.getValue());
        readableByAll(temporary);
      }
      for (Map.Entry<Path, Path> file : staged.entrySet()) {
        current = file.getValue();
        Files.move(
            file.getKey(),
            current,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(current + ": cannot be written: " + reason(e), e);
    } finally {
      staged.keySet().forEach(WholeFile::deleteQuietly);
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.getMessage();
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What could not be written is reported; a leftover beside it cannot make that worse.
    }
  }

  /** Temporary files are for their owner only; results have the rights of ordinary files. */
  private static void readableByAll(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
