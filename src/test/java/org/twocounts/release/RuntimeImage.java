package org.twocounts.release;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
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

  private static String run(String tool, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this Java has no " + tool))
            .run(out, out, arguments);
    if (code != 0) {
      throw new IllegalStateException(tool + ": " + said);
    }
    return said.toString();
  }
}
