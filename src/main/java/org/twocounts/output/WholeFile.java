package org.twocounts.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes files whole or not at all: to a temporary neighbour, then by an atomic rename. A new file
 * gets the permissions that the user's umask leaves, one that is replaced keeps its own.
 */
public final class WholeFile {
  private static final Set<PosixFilePermission> OF_OWNER =
      PosixFilePermissions.fromString("rw-------");

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

  /**
   * Writes or replaces several files: all of them, or none if one cannot be written.
   *
   * @throws OutputException if one could not be written
   */
  public static void writeAll(Map<Path, byte[]> contents) {
    Map<Path, Path> staged = new LinkedHashMap<>();
    Path current = null;
    try {
      for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
        current = entry.getKey();
        if (Files.isDirectory(current)) {
          throw new OutputException(current.toString(), "it is a folder");
        }
        Path target = current.toAbsolutePath();
        Files.createDirectories(target.getParent());
        staged.put(temporary(target), target);
        stage(temporary(target), target, entry.getValue());
      }
      for (Map.Entry<Path, Path> entry : staged.entrySet()) {
        current = entry.getValue();
        move(entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new OutputException(String.valueOf(current), e);
    } finally {
      staged.keySet().forEach(WholeFile::deleteQuietly);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What could not be written is reported; a leftover beside it cannot make that worse.
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    Path temporary = temporary(target);
    try {
      stage(temporary, target, content);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Nobody but the owner may read the neighbour before it is whole; then it gets the permissions of
   * the file that it replaces, which may be read-only.
   */
  private static void stage(Path temporary, Path target, byte[] content) throws IOException {
    PosixFileAttributeView replaced =
        Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (replaced == null || !Files.exists(target)) {
      Files.write(temporary, content);
      return;
    }
    Set<PosixFilePermission> kept = replaced.readAttributes().permissions();
    Files.deleteIfExists(temporary);
    Files.createFile(temporary, PosixFilePermissions.asFileAttribute(OF_OWNER));
    Files.write(temporary, content);
    Files.setPosixFilePermissions(temporary, kept);
  }

  private static Path temporary(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
