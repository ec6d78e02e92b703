package org.twocounts.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java that holds what the program needs and nothing else, for users without one. It is of the
 * kind and for the system that the build runs on.
 */
final class RuntimeImage {
  /** The library with the typeface names a module that it needs to show windows. */
  private static final String TYPEFACE = "flatlaf-fonts-";

  /** What PDFBox asks for by name alone, where no tool sees it. */
  private static final String BY_NAME = "jdk.unsupported";

  /** The tools put some files in the order of identity hashes, which differ from run to run. */
  private static final List<String> ONE_HASH =
      List.of("-J-XX:+UnlockExperimentalVMOptions", "-J-XX:hashCode=2");

  private RuntimeImage() {}

  /**
   * Makes it.
   *
   * @param classes the program
   * @param libraries the folder of its libraries
   * @param folder where it goes, which must not be there yet
   * @throws IllegalStateException if a tool of the JDK fails, with what it said
   */
  static void make(Path classes, Path libraries, Path folder) throws IOException {
    // not compressed: it starts faster, and the archive around it is compressed anyway
    run(
        "jlink",
        "--add-modules",
        modules(classes, libraries) + "," + BY_NAME,
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        folder.toString());
  }

  /** The modules of Java that program and libraries use, apart by commas. */
  static String modules(Path classes, Path libraries) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("--multi-release", "17", "--ignore-missing-deps", "--print-module-deps"));
    arguments.add(classes.toString());
    try (Stream<Path> files = Files.list(libraries)) {
      files
          .filter(file -> !file.getFileName().toString().startsWith(TYPEFACE))
          .map(Path::toString)
          .sorted()
          .forEach(arguments::add);
    }
    return run("jdeps", arguments.toArray(String[]::new))
        .lines()
        .filter(line -> line.startsWith("java.base"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("jdeps names no modules"));
  }

  private static String run(String tool, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(ONE_HASH);
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(tool + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + tool + " ran", e);
    }
    return said;
  }
}
