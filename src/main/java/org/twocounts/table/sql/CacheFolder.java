package org.twocounts.table.sql;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which prebuilt databases are kept from run to run, for the user's eyes only. */
final class CacheFolder {
  private static final String NAME = "twocounts";
  private static final String SUFFIX = ".sqlite";

  /** Databases kept: one for each data file and choice of attributions used lately. */
  private static final int KEPT = 8;

  private final Path folder;

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder under the user's cache; empty where the system names none. */
  static Optional<CacheFolder> ofUser() {
    return Stream.of(
            variable("XDG_CACHE_HOME"),
            variable("LOCALAPPDATA"),
            Optional.ofNullable(System.getProperty("user.home")).map(h -> Path.of(h, ".cache")))
        .flatMap(Optional::stream)
        .filter(Path::isAbsolute)
        .findFirst()
        .map(path -> new CacheFolder(path.resolve(NAME)));
  }

  private static Optional<Path> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isEmpty()).map(Path::of);
  }

  /** Where the database of that key is or will be. */
  Path file(String key) {
    return folder.resolve(key + SUFFIX);
  }

  /** A new file beside it, empty, that only the user can read. */
  Path temporary() throws IOException {
    Files.createDirectories(folder, ownerOnly("rwx------"));
    return Files.createTempFile(folder, "building-", SUFFIX, ownerOnly("rw-------"));
  }

  /** Deletes all but the databases written last. */
  void prune() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(f -> f.getFileName().toString().endsWith(SUFFIX))
              .sorted(Comparator.comparing(CacheFolder::age).reversed())
              .skip(KEPT)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static long age(Path file) {
    return file.toFile().lastModified();
  }

  /** A new empty file in the system's temporary folder that only the user can read. */
  static Path temporaryElsewhere() throws IOException {
    return Files.createTempFile("twocounts-", SUFFIX, ownerOnly("rw-------"));
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
