package org.twocounts.cli.session;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all: to a temporary neighbour, then by an atomic rename. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes or replaces a file.
   *
   * @throws OutputException if it could not be written; what stood there before still stands
   */
  public static void write(Path file, byte[] content) {
    try {
      if (Files.isDirectory(file)) {
        throw new OutputException(file.toString(), "it is a folder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, content); // a device or a pipe: nothing to rename
      } else {
        replace(file.toAbsolutePath(), content);
      }
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.write(temporary, content);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
