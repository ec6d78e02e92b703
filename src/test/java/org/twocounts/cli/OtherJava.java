package org.twocounts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java that lies beside the one that runs the tests, and is newer. */
final class OtherJava {
  private OtherJava() {}

  /** Its folder, if there is one. */
  static Optional<Path> find() throws IOException {
    Path mine = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(mine.getParent())) {
      return beside
          .filter(java -> Files.isExecutable(java.resolve("bin/java")))
          .filter(java -> isNewerThanMine(java.resolve("release")))
          .findFirst();
    }
  }

  private static boolean isNewerThanMine(Path release) {
    try {
      Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(release));
      return version.find() && Integer.parseInt(version.group(1)) > Runtime.version().feature();
    } catch (IOException e) {
      return false;
    }
  }
}
