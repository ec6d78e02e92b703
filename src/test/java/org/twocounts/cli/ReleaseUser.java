package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody who unpacked a release and has Java, but no Maven, no sources and no other tools. */
final class ReleaseUser {
  private static final String TOOLS = "/usr/bin:/bin";
  private static final String NOBODY = "65534";
  private static final Optional<Path> MINE = Optional.of(Path.of(System.getProperty("java.home")));

  private final Path release;
  private final List<String> before;
  private final Path cache;
  private final Optional<Path> java;

  private ReleaseUser(Path release, List<String> before, Path cache, Optional<Path> java) {
    this.release = release;
    this.before = before;
    this.cache = cache;
    this.java = java;
  }

  /** A user who may write where the release lies. */
  static ReleaseUser at(Path release) {
    return new ReleaseUser(release, List.of(), release, MINE);
  }

  /**
   * A user who may only read it, and works in a folder that is the cache as well. The superuser may
   * write anywhere, so the tests of the superuser run as nobody.
   */
  static ReleaseUser whoCannotWrite(Path release, Path cache) throws IOException {
    List<String> before = prefixOfOneWhoCannotWrite(release);
    if (!before.isEmpty()) {
      Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    return new ReleaseUser(release, before, cache, MINE);
  }

  /**
   * Takes away the right to write in a folder.
   *
   * @return what goes before a command so that its user lacks the right: nothing but for the
   *     superuser
   */
  static List<String> prefixOfOneWhoCannotWrite(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        forbidWriting(path);
      }
    }
    if (!Files.isWritable(folder)) {
      return List.of();
    }
    Path setpriv = Path.of("/usr/bin/setpriv");
    assumeThat(setpriv).as("a tool that makes the superuser nobody").isExecutable();
    for (Path above = folder.getParent(); above != null; above = above.getParent()) {
      letPass(above);
    }
    return List.of(
        setpriv.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
  }

  /** The same user with another Java, or with none. */
  ReleaseUser with(Optional<Path> other) {
    return new ReleaseUser(release, before, cache, other);
  }

  /** Runs a command, given as words without spaces inside them. */
  CommandRun runs(String words) {
    return runs(words.split(" ", -1));
  }

  /** Runs a command. */
  CommandRun runs(String... words) {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of("/usr/bin/env", "-i", "PATH=" + TOOLS, "XDG_CACHE_HOME=" + cache));
    java.ifPresent(home -> command.add("JAVA_HOME=" + home));
    command.addAll(List.of("/bin/sh", release.resolve("twocounts").toString()));
    command.addAll(List.of(words));
    return CommandRun.process(command, cache);
  }

  private static void forbidWriting(Path path) throws IOException {
    boolean executable = Files.isDirectory(path) || Files.isExecutable(path);
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(executable ? "r-xr-xr-x" : "r--r--r--"));
  }

  /** A folder of the tests lies in folders that are their user's own. */
  private static void letPass(Path folder) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
    if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
      assertThat(folder.toString()).as("a folder of the tests").contains("junit");
      Files.setPosixFilePermissions(folder, permissions);
    }
  }
}
